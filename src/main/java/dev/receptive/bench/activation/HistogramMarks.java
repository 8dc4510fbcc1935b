package dev.receptive.bench.activation;

import dev.receptive.figure.Scale;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Numerals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/**
 * How often which numbers occur in a map: a bar for each bin, with its count where that finds room.
 *
 * @param bins the same for both maps
 * @param box the room of the bars
 * @param most the largest count that there will be
 * @param unit what a length of 1 in the sketch is on the stage
 */
record HistogramMarks(String id, Bins bins, Box box, int most, Ink ink, double unit) {

    /** Above the bars: the name, and the count over the tallest, in units. */
    static final double HEAD = 46;

    /** Under the bars: the numbers of the bins, in units. */
    static final double FOOT = 20;

    private static final double LETTERS = 10.5;

    /** Smaller letters cannot be read, however small the stage is. */
    private static final double SMALLEST = 9;

    private static final double BETWEEN = 0.14;

    static HistogramMarks of(String id, Bins bins, Box box, int[] all, Ink ink, double unit) {
        return new HistogramMarks(id, bins, box, Arrays.stream(all).max().orElse(1), ink, unit);
    }

    /** Its name over it. */
    void title(Sheet sheet, String text) {
        double size = new Titles(box.right(), unit).legible(12);
        Lettering muted = Lettering.of(Face.TEXT, size, Ink.MUTED);
        sheet.text("title:bars:" + id, text, box.x(), box.y() - 29 * unit, muted);
    }

    /** The parts of the axis where the gradient vanishes, as a strong line under it. */
    void mark(Sheet sheet, List<Scale> parts) {
        Scale scale = bins.scale();
        int index = 0;
        for (Scale part : parts) {
            double left = box.x() + scale.part(part.low()) * box.width();
            double right = box.x() + scale.part(part.high()) * box.width();
            if (right > left) {
                Box line = new Box(left, box.bottom(), right - left, 3 * unit);
                sheet.rect("vanishes:" + id + ":" + index++, line, 0, new Tint(Ink.GRADIENT, 0.75), Stroke.NONE);
            }
        }
    }

    /** The line on which the bars stand, and the numbers of the first bin, of zero and of the last one. */
    void axis(Sheet sheet) {
        Stroke line = Stroke.of(Ink.MUTED, Math.max(0.75, unit));
        sheet.add(new Mark.Line("axis:" + id, box.x(), box.bottom(), box.right(), box.bottom(), line));
        double room = 5 * Face.MONO_ADVANCE * letters();
        double zero = centre(bins.first());
        tick(sheet, "zero", bins.first(), "");
        if (zero - centre(0) > room) {
            tick(sheet, "low", 0, bins.under() ? "≤ " : "");
        }
        if (centre(bins.count() - 1) - zero > room) {
            tick(sheet, "high", bins.count() - 1, bins.over() ? "≥ " : "");
        }
    }

    /** The number in the middle of a bin, or where one begins in which all others are counted, kept on the stage. */
    private void tick(Sheet sheet, String name, int bin, String sign) {
        double number = sign.isEmpty() ? bins.middle(bin) : bins.edge(bin);
        String text = sign + Numerals.text(new BigDecimal(number).round(MathContext.DECIMAL32));
        double size = letters();
        Lettering muted = Lettering.of(Face.MONO, size, Ink.MUTED).withAnchor(Anchor.MIDDLE);
        double half = text.length() * Face.MONO_ADVANCE * size / 2;
        double x = Math.max(box.x() + half, Math.min(box.right() - half, centre(bin)));
        sheet.text("axis:" + id + ":" + name, text, x, box.bottom() + (FOOT / 2 + 2) * unit, muted);
    }

    private double letters() {
        return Math.max(SMALLEST, LETTERS * unit);
    }

    private double pitch() {
        return box.width() / bins.count();
    }

    private double centre(int bin) {
        return box.x() + (bin + 0.5) * pitch();
    }

    /**
     * The bars.
     *
     * @param now the bin of the number that is looked at; −1 for none
     */
    void bars(Sheet sheet, int[] counts, int now) {
        int tallest = Arrays.stream(counts).max().orElse(0);
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] > 0) {
                double apart = Math.abs(bin - now) * pitch();
                boolean told = now >= 0 && counts[now] > 0;
                boolean isBeside = told && apart < Numerals.count(tallest).length() * Face.MONO_ADVANCE * letters();
                bar(sheet, bin, counts[bin], bin == now, counts[bin] == tallest && !isBeside);
            }
        }
    }

    private void bar(Sheet sheet, int bin, int count, boolean now, boolean tallest) {
        double high = Math.max(1, box.height() * count / most);
        double wide = pitch() * (1 - BETWEEN);
        Box bar = new Box(centre(bin) - wide / 2, box.bottom() - high, wide, high);
        Stroke outline = now ? Stroke.of(Ink.FOCUS, Math.max(1.5, 2 * unit)) : Stroke.NONE;
        sheet.rect(
                "bar:" + id + ":" + bin, bar, Math.min(2 * unit, wide / 4), new Tint(ink, now ? 0.85 : 0.5), outline);
        String text = Numerals.count(count);
        double letters = text.length() * Face.MONO_ADVANCE * letters();
        if (letters <= pitch() * 1.05 || tallest || now) {
            Lettering lettering = Lettering.of(Face.MONO, letters(), Ink.TEXT).withAnchor(Anchor.MIDDLE);
            double x = Math.max(box.x() + letters / 2, Math.min(box.right() - letters / 2, centre(bin)));
            sheet.text("count:" + id + ":" + bin, text, x, bar.y() - letters() * 0.7, lettering);
        }
    }
}
