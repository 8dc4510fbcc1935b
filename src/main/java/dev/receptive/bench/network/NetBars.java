package dev.receptive.bench.network;

import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The probabilities of many classes: of each its name, a bar and its number in one line. */
final class NetBars {

    private static final double NAME = 12;
    private static final double NUMBER = 10;

    /** From the sides to what stands there, so that a ring around all of it lies on nothing. */
    private static final double INSET = 5;

    /** The column of a large network whose classes have a letter each, in units. */
    private static final double WIDE = 126;

    /** The width of a bold letter, as a part of {@link Titles#width(String)} for each pixel of its size. */
    private static final double OF_LETTER = 0.088;

    /** Room for a name, and for a number, as parts of the width. */
    private static final double OF_NAME = 0.14;

    private static final double OF_NUMBER = 0.5;

    /** Characters of the longest number: {@code > 99.99 %}. */
    private static final int LONGEST = 9;

    /** The height of a line, in sizes of its letters. */
    private static final double LINE = 1.15;

    /** Between a bar and its number. */
    private static final double GAP = 3;

    private NetBars() {}

    /** How wide the column is on the stage of a large network, so that the longest name of a class can be read. */
    static double width(NetTrace trace, double unit) {
        double number = LONGEST * Face.MONO_ADVANCE * Titles.legible(NUMBER, unit);
        double larger = Math.max(0, number - (WIDE - 2 * INSET) * OF_NUMBER * unit);
        return WIDE * unit + larger + more(trace, unit);
    }

    private static double more(NetTrace trace, double unit) {
        if (!trace.folding().large()) {
            return 0;
        }
        double longest = trace.experiment().classes().stream()
                .mapToDouble(Titles::width)
                .max()
                .orElse(0);
        double name = longest * OF_LETTER * Titles.legible(NAME, unit) + GAP * unit;
        return Math.max(0, name - (WIDE - 2 * INSET) * OF_NAME * unit);
    }

    /**
     * One class of a layer.
     *
     * @param known whether it has been computed
     * @param written whether there is room for its name and its number
     */
    record ClassShare(int layer, int index, boolean known, boolean written) {}

    /** The classes whose names and numbers are written: all, or where bars stand closer than lines can the largest of those that are known. */
    static IntPredicate written(NetTrace trace, NetColumn column, IntPredicate known, double unit) {
        List<Box> bars = column.bars();
        if (bars.size() < 2) {
            return index -> true;
        }
        double slot = bars.get(1).y() - bars.get(0).y();
        int apart = (int) Math.ceil(LINE * Titles.legible(NUMBER, unit) / slot);
        if (apart <= 1) {
            return index -> true;
        }
        BitSet written = new BitSet();
        IntStream.range(0, bars.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        index -> known.test(index) ? -trace.value(column.layer(), index) : index))
                .filter(index -> isFree(written, index, apart))
                .forEach(written::set);
        return written::get;
    }

    /** As much of a column as the line of a class takes, which may be more than its bar. */
    static Box line(Box bar, double unit) {
        double high = Math.max(bar.height(), LINE * Titles.legible(NUMBER, unit));
        return new Box(bar.x(), bar.centreY() - high / 2, bar.width(), high);
    }

    /** Whether no line that is written touches that of a class. */
    private static boolean isFree(BitSet written, int index, int apart) {
        int next = written.nextSetBit(Math.max(0, index - apart + 1));
        return next < 0 || next >= index + apart;
    }

    static void low(Sheet sheet, NetTrace trace, ClassShare bar, Box all, double unit) {
        double inset = INSET * unit;
        Box box = new Box(all.x() + inset, all.y(), all.width() - 2 * inset, all.height());
        String id = "share:" + bar.index();
        double size = Math.max(CellText.SMALLEST, Math.min(Titles.legible(NAME, unit), box.height() * 0.62));
        Lettering name = Lettering.of(Face.TEXT_BOLD, size, bar.known() ? Ink.TEXT : Ink.MUTED);
        double more = more(trace, unit);
        double inner = box.width() - more;
        double room = inner * OF_NAME + more;
        double left = box.x() + room;
        double digits = LONGEST * Face.MONO_ADVANCE * numberSize(box, unit) + GAP * unit;
        double wide = inner * (1 - OF_NAME) - Math.max(inner * OF_NUMBER, digits);
        if (bar.written()) {
            String text = trace.names().label(bar.index()).toString();
            sheet.text(id + ":name", text, box.x(), box.centreY(), name, room - GAP * unit);
        }
        Box frame = new Box(left, box.centreY() - box.height() * 0.22, wide, box.height() * 0.44);
        sheet.rect(id + ":frame", frame, 3 * unit, Tint.NONE, Stroke.of(Ink.LINE, Math.max(0.75, unit)));
        if (bar.known() && NetLogitBars.are(trace, bar.layer())) {
            NetLogitBars logits = NetLogitBars.before(trace, bar.layer());
            logits.draw(sheet, id, bar.index(), frame, unit);
            number(sheet, bar, logits.logit(bar.index()).text(), Ink.TEXT, box, unit);
        } else if (bar.known()) {
            float value = trace.value(bar.layer(), bar.index());
            Box part = new Box(frame.x(), frame.y(), Math.max(0.5, frame.width() * value), frame.height());
            Tint fill = new Tint(Ink.OUTPUT, 0.55);
            sheet.rect(id + ":bar", part, Math.min(3 * unit, part.width() / 2), fill, Stroke.NONE);
            number(sheet, bar, NetNames.percent(value), Ink.OUTPUT, box, unit);
        }
    }

    private static void number(Sheet sheet, ClassShare bar, String text, Ink ink, Box box, double unit) {
        if (bar.written()) {
            Lettering number =
                    Lettering.of(Face.MONO, numberSize(box, unit), ink).withAnchor(Anchor.END);
            sheet.text("share:" + bar.index() + ":percent", text, box.right(), box.centreY(), number);
        }
    }

    private static double numberSize(Box box, double unit) {
        return Math.min(Titles.legible(NUMBER, unit), Math.max(CellText.SMALLEST, box.height() * 0.5));
    }
}
