package dev.receptive.prose;

import dev.receptive.scene.Ink;
import dev.receptive.yaml.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** From the parser's inlines to those of a text. */
final class InlineWalk {

    private static final Vocabulary ROLES =
            new Vocabulary("kind.role", Ink.ROLES.stream().map(Ink::code).toList());

    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:).+");

    private final ProseNotes notes;

    InlineWalk(ProseNotes notes) {
        this.notes = notes;
    }

    /** What stands in a block. */
    List<ProseInline> of(Node parent) {
        RunCollector runs = new RunCollector();
        walk(parent, runs, Setting.PLAIN);
        return runs.content();
    }

    /** How text is set. */
    private record Setting(boolean strong, boolean emphasised) {
        static final Setting PLAIN = new Setting(false, false);
    }

    private void walk(Node parent, RunCollector runs, Setting face) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            one(node, runs, face);
        }
    }

    private void one(Node node, RunCollector runs, Setting face) {
        if (node instanceof Text text) {
            runs.text(text.getLiteral(), face.strong, face.emphasised);
        } else if (node instanceof StrongEmphasis) {
            walk(node, runs, new Setting(true, face.emphasised));
        } else if (node instanceof Emphasis) {
            walk(node, runs, new Setting(face.strong, true));
        } else if (node instanceof SoftLineBreak) {
            runs.lineEnds();
        } else if (node instanceof HardLineBreak) {
            runs.add(new ProseInline.BreakRun());
        } else if (node instanceof Code code) {
            runs.add(new ProseInline.CodeRun(code.getLiteral()));
        } else if (node instanceof TexNode tex) {
            formula(tex, runs, face);
        } else if (node instanceof RoleNode role) {
            role(role, runs, face);
        } else if (node instanceof LightNode light) {
            runs.add(light(light, face));
        } else if (node instanceof Link link) {
            link(link, runs, face);
        } else if (node instanceof HtmlInline) {
            notes.add(place(node).slip("prose.html"));
        } else if (node instanceof Image) {
            notes.add(place(node).slip("prose.picture.inline"));
        }
    }

    private TextPlace place(Node node) {
        return notes.places().of(node);
    }

    private void formula(TexNode node, RunCollector runs, Setting face) {
        TextPlace at = notes.places().of(node, 1);
        if (node.ending() == TexNode.Ending.CLOSED) {
            notes.formula(node.tex(), at);
            runs.add(new ProseInline.FormulaRun(node.tex(), at));
            return;
        }
        boolean open = node.ending() == TexNode.Ending.OPEN;
        notes.add(place(node).slip(open ? "prose.formula.open" : "prose.formula.lines"));
        runs.text(node.tex(), face.strong, face.emphasised);
    }

    private void role(RoleNode node, RunCollector runs, Setting face) {
        Optional<Ink> role = Ink.ROLES.stream()
                .filter(ink -> ink.code().equals(node.name().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (role.isPresent()) {
            runs.add(new ProseInline.RoleTerm(role.get(), node.own(), place(node)));
            return;
        }
        notes.add(notes.places().of(node, 1).slip(ROLES.unknown(node.name())));
        runs.text(node.own().orElse(node.name()), face.strong, face.emphasised);
    }

    private ProseInline light(LightNode node, Setting face) {
        TextPlace at = notes.places().of(node.at(), node);
        if (node.target().isEmpty()) {
            notes.add(at.slip("prose.light.empty"));
        } else {
            notes.light(node.target(), at);
        }
        return new ProseInline.LightPhrase(inside(node, face), node.target(), at);
    }

    private void link(Link link, RunCollector runs, Setting face) {
        String address = link.getDestination();
        if (ADDRESS.matcher(address).matches()) {
            runs.add(new ProseInline.LinkRun(inside(link, face), address, place(link)));
            return;
        }
        notes.add(place(link).slip("prose.link", Vocabulary.shown(address)));
        walk(link, runs, face);
    }

    private List<ProseInline> inside(Node node, Setting face) {
        RunCollector runs = new RunCollector();
        walk(node, runs, face);
        return runs.content();
    }
}
