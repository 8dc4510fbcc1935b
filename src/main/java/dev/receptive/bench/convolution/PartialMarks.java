package dev.receptive.bench.convolution;

import dev.receptive.figure.Sheet;
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
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/** What each channel gives to an output, one under the other, and the bracket that gathers them with the bias. */
final class PartialMarks {

    private static final double RADIUS = 6;
    private static final double NUMBER = 21;
    private static final double SMALLEST = 9;
    private static final double LABEL = 11;
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

    /**
     * @param contributions whether bars show how much each channel gives
     */
    PartialMarks(ConvTrace trace, ConvolutionLayout layout, boolean contributions, Words words) {
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
        bracket(sheet, stand);
        folded(sheet, stand, shown);
    }

    private void box(Sheet sheet, Stand stand, ShownOutput shown, int slot, int channel) {
        Box at = layout.partials().get(slot);
        boolean current = isCurrent(stand, channel);
        Stroke stroke = current ? Stroke.of(Ink.FOCUS, 2 * unit) : Stroke.of(Ink.LINE, unit);
        Tint fill = current ? new Tint(Ink.FOCUS, 0.08) : Tint.of(Ink.STAGE);
        String id = "partial:" + channel;
        sheet.rect(id, at, RADIUS * unit, fill, stroke);
        Lettering small = Lettering.of(Face.TEXT, LABEL * unit, Ink.MUTED);
        double labelY = at.y() + LABEL * unit;
        sheet.text(
                id + ":name",
                words.say("partial.name", trace.firstSeen(stand.map()) + channel),
                at.x() + 7 * unit,
                labelY,
                small);
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
        boolean takes = stand.phase() == Phase.PRODUCT || stand.phase() == Phase.PARTIAL;
        return takes && stand.channel() == channel;
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

    private void bracket(Sheet sheet, Stand stand) {
        Box first = layout.partials().get(0);
        Grid bias = layout.bias();
        Box last = layout.partials().get(layout.partials().size() - 1);
        sign(sheet, "partial:plus:bias", (last.bottom() + bias.y()) / 2);
        double gathered = stand.ends() ? Ease.part(stand.progress(), 0, 0.25) : 0;
        double x = first.right() + 7 * unit;
        double tick = 5 * unit;
        double top = first.y();
        double bottom = bias.bounds().bottom();
        Tint tint = gathered > 0 ? new Tint(Ink.FOCUS, 0.4 + 0.6 * gathered) : Tint.of(Ink.MUTED);
        Stroke stroke = new Stroke(tint, 1.5 * unit, false);
        List<Point> points =
                List.of(new Point(x - tick, top), new Point(x, top), new Point(x, bottom), new Point(x - tick, bottom));
        sheet.add(new Mark.Path("bracket", points, false, Tint.NONE, stroke));
    }

    /** What the channels give that stand small at the side. */
    private void folded(Sheet sheet, Stand stand, ShownOutput shown) {
        List<Grid> folds = layout.folds().inputs();
        if (folds.isEmpty()) {
            return;
        }
        int first = trace.firstSeen(stand.map());
        double size = Math.max(SMALLEST, 10.5 * unit);
        for (int channel = 0; channel < trace.depth(); channel++) {
            String text = isDone(stand, channel) && stand.isStarted()
                    ? shown.partial(channel).text()
                    : "";
            if (!text.isEmpty()) {
                Box at = folds.get(first + channel).bounds();
                double fits = Math.min(size, FOLDED * unit / (text.length() * Face.MONO_ADVANCE));
                double wide = text.length() * Face.MONO_ADVANCE * fits + 4 * unit;
                Box ground = new Box(at.centreX() - wide / 2, at.bottom() - size * 1.1, wide, size * 1.25);
                String id = "folded:partial:" + channel;
                sheet.rect(id + ":ground", ground, 2 * unit, new Tint(Ink.STAGE, 0.9), Stroke.NONE);
                Lettering number = Lettering.of(Face.MONO_BOLD, fits, Ink.TEXT).withAnchor(Anchor.MIDDLE);
                sheet.text(id, text, ground.centreX(), ground.centreY(), number);
            }
        }
    }
}
