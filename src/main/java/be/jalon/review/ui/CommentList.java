package be.jalon.review.ui;

import be.jalon.plan.ItemGoneException;
import be.jalon.plan.ItemId;
import be.jalon.plan.PlanId;
import be.jalon.review.Comment;
import be.jalon.review.Comments;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.ItemInView;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** What was said about an item, the latest first, and the place to say something. */
class CommentList extends Composite<Div> {

    private final transient Comments comments;
    private final transient ItemInView item;
    private final TextArea text = new TextArea(Texts.text("review.comment.yours"));

    CommentList(Comments comments, ItemInView item) {
        this.comments = comments;
        this.item = item;
        getContent().addClassName("comments");
        if (comments.mayComment(plan(), item())) {
            getContent().add(form());
        }
        List<Comment> said = comments.of(plan(), item());
        if (said.isEmpty()) {
            getContent().add(new Paragraph(Texts.text("review.comment.none")));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("comment-list");
            said.forEach(comment -> list.add(line(comment)));
            getContent().add(list);
        }
    }

    private PlanId plan() {
        return new PlanId(item.plan());
    }

    private ItemId item() {
        return new ItemId(item.item());
    }

    private Div form() {
        text.setMinRows(2);
        text.setMaxRows(12);
        text.setMaxLength(Comments.LONGEST);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.setWidthFull();
        Button send = new Button(Texts.text("review.comment.send"), click -> write());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text);
        send.setTooltipText(Texts.text("review.comment.send.hint"));
        Div form = new Div(text, send);
        form.addClassName("comment-form");
        return form;
    }

    private void write() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(Texts.text("review.comment.missing"));
            text.setInvalid(true);
            text.focus();
            return;
        }
        try {
            comments.write(plan(), item(), text.getValue());
            item.renew().run();
        } catch (ItemGoneException gone) {
            Feedback.problem(Texts.text("plan.gone"));
        }
    }

    private ListItem line(Comment comment) {
        Span author = new Span(comment.author());
        author.addClassName("comment-author");
        Span when = new Span(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .format(comment.at().atZone(ZoneId.systemDefault())));
        when.addClassName("pending-small");
        Div head = new Div(author, when);
        head.addClassName("comment-head");
        if (comment.mine()) {
            head.add(new IconButton(JalonIcon.TRASH, Texts.text("review.comment.delete"), click -> delete(comment)));
        }
        Paragraph said = new Paragraph(comment.text());
        said.addClassName("comment-text");
        return new ListItem(head, said);
    }

    private void delete(Comment comment) {
        comments.delete(comment.id());
        item.renew().run();
        Feedback.undoable(Texts.text("review.comment.deleted"), () -> {
            comments.write(plan(), item(), comment.text());
            item.renew().run();
        });
    }
}
