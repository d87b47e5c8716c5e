package be.jalon.exchange.ecomptes;

import be.jalon.exchange.Finding;
import be.jalon.exchange.document.DocumentFindings;
import be.jalon.exchange.document.HtmlText;
import be.jalon.exchange.document.LinedItem;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.plan.ItemField;
import be.jalon.values.BudgetKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what one element says of itself into the fields of an item, and all the rest beside them. */
final class ItemElement {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final XmlNode element;
    private final LinedItem item;
    private final DocumentFindings findings;

    ItemElement(XmlNode element, LinedItem item, DocumentFindings findings) {
        this.element = element;
        this.item = item;
        this.findings = findings;
    }

    void read(ProfileCatalog catalog) {
        element.child("Libelle")
                .filter(XmlNode::hasText)
                .ifPresent(title -> done(title, item.title(title.text(), title.line(), catalog)));
        readDates();
        readText("Description", ItemField.DESCRIPTION);
        element.child("Statut")
                .filter(XmlNode::hasText)
                .ifPresent(node ->
                        put(node, ItemField.STATUS, EcomptesFormat.STATUSES.getOrDefault(node.text(), node.text())));
        readPerson("Responsable", ItemField.AGENT);
        readPerson("Mandataire", ItemField.POLITICAL);
        take("Departement", ItemField.SERVICE, "");
        // A bare 1 could be a share; here it is a percentage, by definition of the format.
        take("TauxAvancement", ItemField.PROGRESS, " %");
        readText("RemarqueStatut", ItemField.NOTES);
        take("ETP", ItemField.FTE, "");
        takeList("Plans", "Plan", ItemField.LINKS);
        takeList("Partenaires", "Partenaire", ItemField.PARTNERS);
        element.children("Articles").flatMap(list -> list.children("Article")).forEach(this::readArticle);
        element.children("Projections")
                .flatMap(list -> list.children("Projection"))
                .forEach(projection -> keepLine("Projections", Projections.line(projection), projection));
    }

    private void take(String name, ItemField field, String unit) {
        element.child(name).filter(XmlNode::hasText).ifPresent(node -> put(node, field, node.text() + unit));
    }

    private void takeList(String list, String name, ItemField field) {
        element.children(list)
                .flatMap(node -> node.children(name))
                .filter(XmlNode::hasText)
                .forEach(node -> put(node, field, node.text()));
    }

    private void put(XmlNode node, ItemField field, String text) {
        done(node, item.add(field, text, node.text(), node.line()));
    }

    /** A text that finds no room stays in the file that is kept with the plan, and that is said. */
    private void done(XmlNode node, boolean added) {
        if (added) {
            node.mapped();
        } else {
            noRoom(node);
        }
    }

    private void noRoom(XmlNode node) {
        node.kept();
        String length = Integer.toString(node.text().length());
        findings.add(Finding.doubt("document.no_room", item.address(node.line()), "", node.name(), length));
    }

    /** Keeps a text that tells what stands in the children of an element; its own text is another matter. */
    private void keepLine(String name, String text, XmlNode node) {
        if (!item.keep(EcomptesFormat.EXTRA + name, text)) {
            String length = Integer.toString(text.length());
            findings.add(Finding.doubt("document.no_room", item.address(node.line()), "", node.name(), length));
        }
    }

    private void readDates() {
        Optional<XmlNode> from = element.child("DateDebut").filter(XmlNode::hasText);
        Optional<XmlNode> to = element.child("DateFin").filter(XmlNode::hasText);
        String text;
        if (from.isPresent() && to.isPresent()) {
            checkOrder(from.get(), to.get());
            text = "du " + day(from.get()) + " au " + day(to.get());
        } else {
            text = to.map(this::day)
                    .or(() -> from.map(start -> "à partir du " + day(start)))
                    .orElse("");
        }
        if (!text.isEmpty()) {
            XmlNode first = from.or(() -> to).orElse(element);
            done(first, item.add(ItemField.DEADLINE, text, first.text(), first.line()));
            to.filter(end -> end != first).ifPresent(end -> {
                item.source(ItemField.DEADLINE, end.text(), end.line());
                end.mapped();
            });
        }
    }

    private void checkOrder(XmlNode from, XmlNode to) {
        date(from.text())
                .flatMap(start -> date(to.text()).filter(end -> end.isBefore(start)))
                .ifPresent(end -> findings.add(Finding.doubt(
                        "ecomptes.dates_crossed", item.address(to.line()), to.text(), from.text(), to.text())));
    }

    /** The day as people here write it; what is no date stays as it is. */
    private String day(XmlNode node) {
        return date(node.text()).map(DAY::format).orElseGet(() -> {
            findings.add(Finding.doubt(
                    "ecomptes.bad_date", item.address(node.line()), node.text(), node.name(), node.text()));
            return node.text();
        });
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_DATE));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** HTML is read as its words; the file's own text is kept beside them, so that nothing of its form is lost. */
    private void readText(String name, ItemField field) {
        Optional<XmlNode> value =
                element.child(name).flatMap(text -> text.child("Valeur")).filter(XmlNode::hasText);
        Optional<XmlNode> mode = element.child(name).flatMap(text -> text.child("Mode"));
        String written = mode.map(XmlNode::text).orElse("");
        value.ifPresent(node -> {
            switch (written.toUpperCase(Locale.ROOT)) {
                case "HTML" -> {
                    put(node, field, HtmlText.plain(node.text()));
                    item.keep(EcomptesFormat.EXTRA + name + " HTML", node.text());
                }
                case "RTF" -> {
                    put(node, field, node.text());
                    findings.add(Finding.doubt("ecomptes.rtf", item.address(node.line()), "", name));
                }
                default -> put(node, field, node.text());
            }
        });
        // The mode of a plain text is said by the text being plain.
        mode.filter(node -> written.equals("TEXTE")).ifPresent(XmlNode::mapped);
    }

    private void readPerson(String name, ItemField field) {
        element.child(name).ifPresent(person -> {
            String full = Stream.of(person.text("Prenom"), person.text("Nom"))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            if (!full.isEmpty() && item.add(field, full, full, person.line())) {
                person.child("Prenom").ifPresent(XmlNode::mapped);
                person.child("Nom").ifPresent(XmlNode::mapped);
            }
        });
    }

    private void readArticle(XmlNode article) {
        Optional<ArticleLine> line = ArticleLine.of(article);
        ItemField field = line.map(ItemElement::field).orElse(ItemField.BUDGET_ORDINARY);
        if (line.isPresent() && item.add(field, line.get().text(), line.get().text(), article.line())) {
            EcomptesFormat.ARTICLE.forEach(name -> article.child(name).ifPresent(XmlNode::mapped));
            if (!line.get().labelled()) {
                keepLine("Articles/Libelle", article.text("Libelle"), article);
            }
            return;
        }
        EcomptesFormat.ARTICLE.forEach(name -> article.child(name).ifPresent(XmlNode::kept));
        String plain = ArticleLine.plain(article);
        boolean receipt = ArticleLine.isReceipt(article);
        keepLine(receipt ? "recettes" : "Articles", plain, article);
        String address = item.address(article.line());
        findings.add(
                receipt
                        ? Finding.note("ecomptes.receipt", address, plain, plain)
                        : Finding.doubt("ecomptes.article_unread", address, plain, plain));
    }

    private static ItemField field(ArticleLine line) {
        return line.kind() == BudgetKind.ORDINARY ? ItemField.BUDGET_ORDINARY : ItemField.BUDGET_EXTRAORDINARY;
    }
}
