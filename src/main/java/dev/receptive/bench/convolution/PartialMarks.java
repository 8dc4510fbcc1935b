package dev.receptive.bench.convolution;

import dev.receptive.figure.FoldedChannels;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/** What each channel gives to an output, one under the other, and in the bracket that gathers them with the bias. */
final class PartialMarks {

    private static final double RADIUS = 6;
    private static final double NUMBER = 21;
    private static final double SMALLEST = 9;
    private static final double LABEL = 11;

    /** The same where it names a colour. */
    private static final double COLOUR = 9;

    private static final double SIGN = 17;
    private static final double BAR = 5;
    private static final double WIDEST = 0.86;

    /** The width of what is written on a small grid, at most. */
    private static final double FOLDED = 56;

    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final Words words;
    private final double unit;
    private final boolean contributions;
    private final List<String> colours;

    /**
     * @param colours of the channels in, if they are those of a photograph
     * @param contributions whether bars show how much each channel gives
     */
    PartialMarks(ConvTrace trace, ConvolutionLayout layout, List<String> colours, boolean contributions, Words words) {
        this.colours = colours;
        this.contributions = contributions;
        this.trace = trace;
        this.layout = layout;
        this.words = words;
        this.unit = layout.unit();
    }

    /** Nothing where an output sees a single channel. */
    void draw(Sheet sheet, Stand stand, ShownOutput shown) {
        if (!layout.isOfChannels()) {
            return;
        }
        int page = layout.slots().page(stand.channel());
        for (int slot = 0; slot < layout.partials().size() && page + slot < trace.depth(); slot++) {
            box(sheet, stand, shown, slot, page + slot);
        }
        others(sheet, stand, shown, page);
        Box last = layout.partials().get(layout.partials().size() - 1);
        sign(sheet, "partial:plus:bias", (last.bottom() + layout.bias().y()) / 2);
        new BracketMarks(layout, trace.depth()).draw(sheet, stand);
        folded(sheet, stand, shown);
    }

    private void box(Sheet sheet, Stand stand, ShownOutput shown, int slot, int channel) {
        Box at = layout.partials().get(slot);
        boolean current = isCurrent(stand, channel);
        Stroke stroke = current ? Stroke.of(Ink.FOCUS, 2 * unit) : Stroke.of(Ink.LINE, unit);
        Tint fill = current ? new Tint(Ink.FOCUS, 0.08) : Tint.of(Ink.STAGE);
        String id = "partial:" + channel;
        sheet.rect(id, at, RADIUS * unit, fill, stroke);
        double label = colours.isEmpty() ? LABEL : COLOUR;
        Lettering small = Lettering.of(Face.TEXT, Titles.legible(label, unit), Ink.MUTED);
        double labelY = at.y() + LABEL * unit;
        sheet.fitting(
                id + ":name",
                names(stand, channel, at.width() - 14 * unit),
                new Point(at.x() + 7 * unit, labelY),
                small,
                at.width() - 14 * unit);
        String text = text(stand, shown, channel);
        if (!text.isEmpty()) {
            double size = Math.min(NUMBER * unit, at.width() * WIDEST / (text.length() * Face.MONO_ADVANCE));
            Lettering number = Lettering.of(Face.MONO_BOLD, size, current ? Ink.FOCUS : Ink.TEXT)
                    .withAnchor(Anchor.END);
            sheet.text(
                    id + ":sum",
                    text,
                    at.right() - 8 * unit,
                    at.bottom() - (NUMBER * 0.62 + (contributions ? BAR : 0)) * unit,
                    number);
        }
        if (contributions && isDone(stand, channel)) {
            bar(sheet, at, shown, channel);
        }
        if (slot > 0) {
            sign(sheet, "partial:plus:" + slot, (layout.partials().get(slot - 1).bottom() + at.y()) / 2);
        }
    }

    /** In full, and shorter; of colours all in one way. */
    private List<String> names(Stand stand, int channel, double room) {
        int seen = trace.firstSeen(stand.map()) + channel;
        if (colours.isEmpty()) {
            return List.of(words.say("partial.name", seen), Integer.toString(seen));
        }
        boolean whole = colours.stream().allMatch(name -> Titles.fits(name, Face.TEXT, room));
        return List.of(whole ? colours.get(seen) : words.say("title.colour.short." + seen), Integer.toString(seen));
    }

    /** What the channels have given that do not stand large: without it, the sum would not be that of what is seen. */
    private void others(Sheet sheet, Stand stand, ShownOutput shown, int page) {
        int end = Math.min(page + layout.partials().size(), trace.depth());
        boolean counted = stand.isStarted() && (page > 0 || stand.ends());
        if (!counted || end - page == trace.depth()) {
            return;
        }
        Box at = layout.others();
        sheet.rect("partial:others", at, RADIUS * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        Lettering small = Lettering.of(Face.TEXT, Titles.legible(LABEL * 0.95, unit), Ink.MUTED);
        double x = at.x() + 7 * unit;
        double inside = at.width() - 14 * unit;
        sheet.fitting(
                "partial:others:name",
                others(stand, page, end),
                new Point(x, at.y() + LABEL * 0.9 * unit),
                small,
                inside);
        String text = shown.others(page, end - page, stand.ends() ? trace.depth() : page)
                .brief();
        double size = Math.min(NUMBER * 0.76 * unit, inside / (text.length() * Face.MONO_ADVANCE));
        Lettering number = Lettering.of(Face.MONO_BOLD, size, Ink.TEXT).withAnchor(Anchor.END);
        sheet.text("partial:others:sum", text, at.right() - 8 * unit, at.bottom() - NUMBER * 0.46 * unit, number);
        sign(
                sheet,
                "partial:plus:others",
                (at.bottom() + layout.partials().get(0).y()) / 2);
    }

    /** In full, and shorter and shorter. */
    private List<String> others(Stand stand, int page, int end) {
        int first = trace.firstSeen(stand.map());
        boolean before = page > 0;
        boolean after = end < trace.depth() && stand.ends();
        String rest = words.say("partial.rest");
        String brief = words.say("partial.rest.short");
        if (before && after) {
            return List.of(rest, brief);
        }
        int from = before ? 0 : end;
        int last = before ? page - 1 : trace.depth() - 1;
        return from == last
                ? List.of(words.say("partial.name", first + from), rest, brief)
                : List.of(
                        words.say("partial.others", first + from, first + last),
                        words.say("partial.others.short", first + from, first + last),
                        rest,
                        brief);
    }

    /** How much a channel gives beside the others: to the left less than nothing, to the right more. */
    private void bar(Sheet sheet, Box at, ShownOutput shown, int channel) {
        double most = IntStream.range(0, trace.depth())
                .mapToDouble(c -> Math.abs(shown.partial(c).value()))
                .max()
                .orElse(0);
        double value = shown.partial(channel).value();
        double half = at.width() / 2 - 6 * unit;
        double part = most > 0 && Double.isFinite(value) ? value / most : 0;
        double high = BAR * unit;
        double y = at.bottom() - (BAR + 3) * unit;
        double length = Math.abs(part) * half;
        double x = part < 0 ? at.centreX() - length : at.centreX();
        Ink ink = part < 0 ? Ink.NEGATIVE : Ink.POSITIVE;
        String id = "contribution:" + channel;
        sheet.rect(id, new Box(x, y, Math.max(0, length), high), 0, Tint.of(ink), Stroke.NONE);
        Stroke axis = Stroke.of(Ink.MUTED, unit);
        sheet.add(new Mark.Line(id + ":zero", at.centreX(), y - unit, at.centreX(), y + high + unit, axis));
    }

    private void sign(Sheet sheet, String id, double y) {
        Lettering plus = Lettering.of(Face.MONO, SIGN * unit, Ink.MUTED).withAnchor(Anchor.MIDDLE);
        sheet.text(id, "+", layout.partials().get(0).centreX(), y, plus);
    }

    private static boolean isCurrent(Stand stand, int channel) {
        return stand.takesProducts() && stand.channel() == channel;
    }

    /** As far as it has come: nothing before its first product is in it. */
    private String text(Stand stand, ShownOutput shown, int channel) {
        int counted = stand.counted() - channel * trace.area();
        if (!stand.isStarted() || counted <= 0) {
            return "";
        }
        return isDone(stand, channel)
                ? shown.partial(channel).text()
                : shown.partial(channel, Math.min(counted, trace.area())).brief();
    }

    private static boolean isDone(Stand stand, int channel) {
        return stand.ends()
                || channel < stand.channel()
                || (channel == stand.channel() && stand.phase() == Phase.PARTIAL);
    }

    /** What the channels give that stand small at the side. */
    private void folded(Sheet sheet, Stand stand, ShownOutput shown) {
        List<Grid> folds = layout.folds().inputs();
        if (folds.isEmpty()) {
            return;
        }
        int first = trace.firstSeen(stand.map());
        double size = Math.max(SMALLEST, 10.5 * unit);
        Lettering small =
                Lettering.of(Face.TEXT, Titles.legible(LABEL, unit), Ink.MUTED).withAnchor(Anchor.END);
        for (int channel = 0; channel < folds.size(); channel++) {
            Box at = folds.get(channel).bounds();
            sheet.text("folded:name:" + channel, Integer.toString(channel), at.x() - 5 * unit, at.centreY(), small);
        }
        for (int channel = 0; channel < trace.depth(); channel++) {
            boolean beside = FoldedChannels.isBeside(folds.size());
            String sum = isDone(stand, channel) && stand.isStarted()
                    ? shown.partial(channel).text()
                    : "";
            if (!sum.isEmpty()) {
                String text = beside ? sum : "Σ " + sum; // on numbers, it is told from them
                Box at = folds.get(first + channel).bounds();
                Box room = beside
                        ? FoldedChannels.beside(at, unit)
                        : new Box(
                                at.centreX() - FOLDED * unit / 2, at.bottom() - size * 1.1, FOLDED * unit, size * 1.25);
                String id = "folded:partial:" + channel;
                double fits = Math.min(size, room.width() / (text.length() * Face.MONO_ADVANCE));
                double wide = text.length() * Face.MONO_ADVANCE * fits + 4 * unit;
                Box ground = new Box(room.centreX() - wide / 2, room.y(), wide, room.height());
                Stroke edge = beside ? Stroke.NONE : Stroke.of(Ink.MUTED, unit);
                sheet.rect(id + ":ground", ground, 2 * unit, new Tint(Ink.STAGE, beside ? 0.9 : 1), edge);
                Lettering number = Lettering.of(Face.MONO_BOLD, fits, Ink.TEXT).withAnchor(Anchor.MIDDLE);
                sheet.text(id, text, ground.centreX(), ground.centreY(), number);
            }
        }
    }
}
