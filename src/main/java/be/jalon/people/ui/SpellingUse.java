package be.jalon.people.ui;

import be.jalon.people.Pilot;
import be.jalon.people.PilotMention;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A spelling and how many items of which plans name it in which role. */
class SpellingUse extends Composite<Div> {

    /** @param mentions those of all spellings of the entry */
    SpellingUse(String spelling, List<PilotMention> mentions) {
        String key = Pilot.key(spelling);
        Map<String, List<PilotMention>> places = mentions.stream()
                .filter(mention -> Pilot.key(mention.name()).equals(key))
                .collect(Collectors.groupingBy(SpellingUse::place, LinkedHashMap::new, Collectors.toList()));
        Span name = new Span(spelling);
        name.addClassName("spelling-name");
        UnorderedList list = new UnorderedList();
        places.forEach((place, inPlace) ->
                list.add(new ListItem(Texts.text("people.merge.place", place, EntryPanel.items(inPlace)))));
        if (places.isEmpty()) {
            list.add(new ListItem(Texts.text("people.entry.unused")));
        }
        getContent().addClassName("spelling-use");
        getContent().add(name, list);
    }

    private static String place(PilotMention mention) {
        return mention.planTitle() + " · " + EntryPanel.roleWords(mention.role());
    }
}
