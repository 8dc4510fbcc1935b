package dev.receptive.bench.convolution;

import dev.receptive.figure.Sheet;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names and sizes of the grids, and the rows and columns that no window reads. */
final class TitleMarks {

    /** The width of a grid's name; a narrower grid at the edge of the stage has it begin further left. */
    private static final double NAME = 60;

    /** The width of the bias's name and its distance from its cell. */
    private static final double BIAS = 40;

    /** The width that the note on what is never read may take under a narrower grid. */
    private static final double UNREAD = 220;

    private static final int LISTED = 4;

    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final Words words;
    private final double unit;
    private final String unread;

    TitleMarks(ConvTrace trace, ConvolutionLayout layout, Words words) {
        this.trace = trace;
        this.layout = layout;
        this.words = words;
        this.unit = layout.unit();
        this.unread = unreadText();
    }

    void draw(Sheet sheet) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        String plain = size(rows.input(), columns.input());
        String padded = size(rows.padded(), columns.padded());
        String input = plain.equals(padded) ? plain : words.say("title.padded", plain, padded);
        title(
                sheet,
                "title:input",
                words.say("title.input"),
                input,
                layout.input().bounds(),
                Ink.INPUT);
        String output = size(rows.outputs(), columns.outputs());
        title(
                sheet,
                "title:output",
                words.say("title.output"),
                output,
                layout.output().bounds(),
                Ink.OUTPUT);
        if (layout.hasLens()) {
            heading(sheet, "title:lens", words.say("title.lens"), layout.lens().bounds(), Ink.FOCUS);
        }
        heading(
                sheet,
                "title:kernel",
                words.say("title.kernel"),
                layout.kernel().bounds(),
                Ink.KERNEL);
        Box bias = layout.bias().bounds();
        Lettering beside = Lettering.of(Face.TEXT, 13 * unit, Ink.KERNEL).withAnchor(Anchor.END);
        sheet.text("title:bias", words.say("title.bias"), bias.x() - 8 * unit, bias.centreY(), beside);
        unread(sheet);
    }

    private void title(Sheet sheet, String id, String name, String detail, Box grid, Ink ink) {
        double x = Math.min(grid.x(), layout.tray().right() - NAME * unit);
        sheet.text(id, name, x, grid.y() - 32 * unit, Lettering.of(Face.TEXT_BOLD, 17 * unit, ink));
        sheet.text(id + ":size", detail, x, grid.y() - 13 * unit, aside());
    }

    private void heading(Sheet sheet, String id, String name, Box grid, Ink ink) {
        Lettering lettering = Lettering.of(Face.TEXT_BOLD, 15 * unit, ink).withAnchor(Anchor.MIDDLE);
        sheet.text(id, name, grid.centreX(), grid.y() - 16 * unit, lettering);
    }

    private void unread(Sheet sheet) {
        if (unread.isEmpty()) {
            return;
        }
        Box grid = layout.input().bounds();
        double y = grid.bottom() + 16 * unit;
        double most = Math.max(grid.width(), Math.min(UNREAD * unit, besideUnread() - grid.x()));
        sheet.text("unread", unread, grid.x(), y, aside(), most);
    }

    /** What is said in passing. */
    private Lettering aside() {
        return Lettering.of(Face.TEXT, 12.5 * unit, Ink.MUTED);
    }

    /** Where the note on what is never read ends at the latest: what stands between the grids may reach below them. */
    private double besideUnread() {
        double middle = Math.min(layout.kernel().x(), layout.bias().x() - BIAS * unit) - 8 * unit;
        return layout.hasLensBelow() ? layout.tray().right() : middle;
    }

    private String unreadText() {
        List<Integer> rows = unread(trace.rows());
        List<Integer> columns = unread(trace.columns());
        if (rows.isEmpty() && columns.isEmpty()) {
            return "";
        }
        if (columns.isEmpty()) {
            return words.say("unread.rows", list(rows));
        }
        return rows.isEmpty()
                ? words.say("unread.columns", list(columns))
                : words.say("unread.both", list(rows), list(columns));
    }

    private static List<Integer> unread(Axis axis) {
        return IntStream.range(-axis.before(), axis.input() + axis.after())
                .filter(index -> !axis.isRead(index))
                .boxed()
                .toList();
    }

    private static String list(List<Integer> indices) {
        String shown = indices.stream()
                .limit(LISTED)
                .map(index -> index.toString().replace('-', '−'))
                .collect(Collectors.joining(", "));
        return indices.size() > LISTED ? shown + " …" : shown;
    }

    static String size(int height, int width) {
        return height + "×" + width;
    }
}
