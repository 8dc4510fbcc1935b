package dev.receptive.bench.network;

import dev.receptive.figure.Block;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why one class and not another, in the box of the equation: what each unit adds, as a bar to the side of the class that it
 * speaks for. Lengths of the constants are in units, or parts of a column.
 */
final class NetWhyPanel {

    private static final int ROWS = 4;
    private static final int COLUMNS = 3;

    /** From the top of the box to the middle of the title, and to what stands below it. */
    private static final double TITLE_Y = 19;

    private static final double HEAD = 35;
    private static final double FOOT = 6;
    private static final double TITLE = 14;
    private static final double NAME = 13;
    private static final double NUMBER = 16;
    private static final double BETWEEN = 22;

    private static final double OF_NAME = 0.3;
    private static final double OF_NUMBER = 0.27;

    /** Of the height of a row. */
    private static final double BAR = 0.5;

    private final NetTrace trace;
    private final NetworkLayout layout;
    private final Words words;
    private final double unit;
    private final List<Row> rows = new ArrayList<>();
    private final Optional<NetReason> reason;

    /**
     * A line of the panel.
     *
     * @param spot nothing of what stands for many
     * @param all whether it is what all others come to
     */
    private record Row(String name, Quantity number, Optional<Spot> spot, boolean all) {}

    NetWhyPanel(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.layout = layout;
        this.words = words;
        this.unit = layout.unit();
        this.reason = trace.reasons().asked();
        reason.ifPresent(this::fill);
    }

    private void fill(NetReason why) {
        for (Part part : why.shown()) {
            int of = part.source().orElseThrow().channel();
            rows.add(new Row(words.say(trace.reasons().unit(of)), part.value(), part.source(), false));
        }
        why.rest()
                .ifPresent(rest -> rows.add(
                        new Row(words.say("network.sum.others", why.others()), rest.value(), Optional.empty(), false)));
        Part biases = why.biases();
        rows.add(new Row(words.say("network.why.biases"), biases.value(), biases.source(), false));
        rows.add(new Row(words.say("network.why.all"), why.sum().value(), Optional.of(why.spot()), true));
    }

    /** Whether a person asked. */
    boolean isAsked() {
        return reason.isPresent();
    }

    private Box box() {
        return layout.equation();
    }

    private double left() {
        return box().x() + EquationPlan.INSET * unit;
    }

    /** Where a row stands: down the first column, then down the next. */
    private Box place(int index) {
        double wide = (box().width() - 2 * EquationPlan.INSET * unit - (COLUMNS - 1) * BETWEEN * unit) / COLUMNS;
        double high = (box().height() - (HEAD + FOOT) * unit) / ROWS;
        int column = index / ROWS;
        double x = left() + column * (wide + BETWEEN * unit);
        return new Box(x, box().y() + HEAD * unit + index % ROWS * high, wide, high * 0.96);
    }

    /** What can be pointed at. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Box place = place(i);
            rows.get(i).spot().ifPresent(spot -> targets.add(new Block(spot, place, Touch.READ, Ink.OUTPUT)));
        }
        return targets;
    }

    void draw(Sheet sheet) {
        sheet.rect("equation", box(), 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        reason.ifPresent(why -> {
            head(sheet, why);
            double size = number();
            float most = (float) rows.stream()
                    .filter(row -> !row.all())
                    .mapToDouble(row -> Math.abs(row.number().value()))
                    .max()
                    .orElse(0);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i, size, most, why);
            }
        });
    }

    private void head(Sheet sheet, NetReason why) {
        double y = box().y() + TITLE_Y * unit;
        double wide = box().width() - 2 * EquationPlan.INSET * unit;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(TITLE, unit), Ink.OUTPUT);
        sheet.text("equation:title", words.say(trace.reasons().question(why.spot())), left(), y, bold, wide * 0.36);
        double size = Titles.legible(TITLE, unit);
        String logits = words.say("network.why.logits", why.logits().equation());
        Lettering mono = Lettering.of(Face.MONO, size, Ink.TEXT).withAnchor(Anchor.MIDDLE);
        sheet.text("why:logits", logits, box().centreX(), y, mono, wide * 0.34);
        Lettering muted = Lettering.of(Face.TEXT, Titles.legible(NAME * 0.92, unit), Ink.MUTED)
                .withAnchor(Anchor.END);
        Sentence sides = Sentence.of(
                "network.why.sides",
                trace.names().label(why.spot().row()),
                trace.names().label(why.spot().column()));
        sheet.text("why:sides", words.say(sides), left() + wide, y, muted, wide * 0.3);
    }

    /** One size for all numbers. */
    private double number() {
        int longest = rows.stream().mapToInt(row -> text(row).length()).max().orElse(1);
        double room = place(0).width() * OF_NUMBER;
        return Math.min(Titles.legible(NUMBER, unit), room / (longest * Face.MONO_ADVANCE));
    }

    private static String text(Row row) {
        String text = row.number().text();
        return !row.all() && row.number().value() > 0 ? "+" + text : text;
    }

    private void row(Sheet sheet, int index, double size, float most, NetReason why) {
        Row row = rows.get(index);
        Box place = place(index);
        String id = "why:" + index;
        double y = place.centreY();
        Ink ink = row.all() ? Ink.OUTPUT : Ink.TEXT;
        Lettering name = Lettering.of(row.all() ? Face.TEXT_BOLD : Face.TEXT, Titles.legible(NAME, unit), ink);
        double nameRoom = row.all() ? 1 - OF_NUMBER - 0.08 : OF_NAME - 0.02;
        sheet.text(id + ":name", row.name(), place.x() + 3 * unit, y, name, place.width() * nameRoom);
        Lettering number =
                Lettering.of(row.all() ? Face.MONO_BOLD : Face.MONO, size, ink).withAnchor(Anchor.END);
        double right = place.right() - 3 * unit;
        String text = row.all() ? why.sum().sign() + " " + text(row) : text(row);
        sheet.text(id + ":number", text, right, y, number);
        if (row.all()) {
            return;
        }
        double from = place.x() + place.width() * OF_NAME;
        double to = place.right() - place.width() * OF_NUMBER;
        bar(
                sheet,
                id,
                new Box(from, place.y(), to - from, place.height()),
                row.number().value(),
                most);
    }

    /** From the middle to the right for the one class, to the left for the other. */
    private void bar(Sheet sheet, String id, Box room, double value, float most) {
        double half = room.width() / 2 * 0.96;
        double length = most > 0 && Double.isFinite(value) ? Math.min(1, Math.abs(value) / most) * half : 0;
        double x = value > 0 ? room.centreX() : room.centreX() - length;
        if (length > 0) {
            Box bar = new Box(x, room.centreY() - room.height() * BAR / 2, length, room.height() * BAR);
            Tint fill = new Tint(value > 0 ? Ink.POSITIVE : Ink.NEGATIVE, 0.9);
            sheet.rect(id + ":bar", bar, Math.min(3 * unit, length / 2), fill, Stroke.NONE);
        }
        Stroke line = Stroke.of(Ink.MUTED, Math.max(0.75, 0.75 * unit));
        double middle = room.centreX();
        sheet.add(new Mark.Line(id + ":zero", middle, room.y(), middle, room.bottom(), line));
    }

    /** Rings around the logits of the two classes, and around their probabilities. */
    void rings(Sheet sheet) {
        reason.ifPresent(why -> {
            int layer = trace.reasons().layer();
            SlidingWindow ring =
                    new SlidingWindow(layout.column(trace, layer).maps().get(0), unit);
            for (int of : List.of(why.spot().row(), why.spot().column())) {
                ring.target(sheet, "why:logit:" + of, layout.cell(trace, layer, of), 1);
                trace.reasons()
                        .shares()
                        .ifPresent(shares -> ring.target(sheet, "why:share:" + of, layout.cell(trace, shares, of), 1));
            }
        });
    }
}
