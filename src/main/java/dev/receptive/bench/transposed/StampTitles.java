package dev.receptive.bench.transposed;

import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Titles.Name;
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
import java.util.stream.Collectors;

/** The names and sizes of the grids; what is cut off, what no stamp reaches and what output padding adds is named, too. */
final class StampTitles {

    /** More rows or columns than these are not told one by one. */
    private static final int LISTED = 4;

    private final TransposedTrace trace;
    private final StampLayout layout;
    private final Words words;
    private final Titles titles;

    StampTitles(TransposedTrace trace, StampLayout layout, Words words) {
        this.trace = trace;
        this.layout = layout;
        this.words = words;
        this.titles = new Titles(layout.stage().equation().box().right(), layout.unit());
    }

    void draw(Sheet sheet, int map, int channel) {
        TransposedLayout stage = layout.stage();
        input(sheet, channel, stage.left().bounds());
        kernel(sheet, map, channel);
        String size = Titles.size(trace.rows().outputs(), trace.columns().outputs());
        String whole = Titles.size(trace.rows().whole(), trace.columns().whole());
        String cut = size.equals(whole) ? size : words.say("title.cut", size, whole);
        String detail = trace.maps() == 1 ? cut : words.say("title.channel", map, cut);
        titles.title(
                sheet,
                new Name("title:output", words.say("title.output"), Ink.OUTPUT),
                detail,
                stage.right().bounds());
        String note = note();
        if (!note.isEmpty()) {
            note(sheet, note);
        }
    }

    private void input(Sheet sheet, int channel, Box grid) {
        String size = Titles.size(trace.rows().inputs(), trace.columns().inputs());
        String detail = trace.inputs() == 1 ? size : words.say("title.channel", channel, size);
        titles.title(sheet, new Name("title:input", words.say("title.input"), Ink.INPUT), detail, grid);
    }

    private void kernel(Sheet sheet, int map, int channel) {
        Box grid = layout.stage().kernel().bounds();
        boolean alone = trace.inputs() == 1 && trace.maps() == 1;
        String size = Titles.size(trace.rows().kernel(), trace.columns().kernel());
        String detail = alone
                ? size
                : words.say(
                        "title.slice",
                        channel,
                        map % trace.experiment().kernels().depth());
        titles.title(sheet, new Name("title:kernel", words.say("title.kernel"), Ink.KERNEL), detail, grid);
        Name bias = new Name("title:bias", words.say("title.bias"), Ink.KERNEL);
        titles.beside(sheet, bias, layout.stage().bias().bounds());
    }

    /** What of the output is not as the rest. */
    private String note() {
        List<String> parts = new ArrayList<>();
        if (trace.rows().whole() > trace.rows().outputs()
                || trace.columns().whole() > trace.columns().outputs()) {
            parts.add(words.say("note.cut"));
        }
        List<Integer> rows = trace.rows().unreached();
        List<Integer> columns = trace.columns().unreached();
        if (!rows.isEmpty() && !columns.isEmpty()) {
            parts.add(words.say(
                    "note.unreached.both",
                    Sentence.counted("note.rows.", rows.size(), list(rows)),
                    Sentence.counted("note.columns.", columns.size(), list(columns))));
        } else if (!rows.isEmpty()) {
            parts.add(words.say(Sentence.counted("note.unreached.rows.", rows.size(), list(rows))));
        } else if (!columns.isEmpty()) {
            parts.add(words.say(Sentence.counted("note.unreached.columns.", columns.size(), list(columns))));
        }
        if (trace.rows().extra() > 0 || trace.columns().extra() > 0) {
            parts.add(words.say(
                    "note.extra", trace.rows().extra(), trace.columns().extra()));
        }
        return String.join(words.say("note.between"), parts);
    }

    private static String list(List<Integer> indices) {
        String shown = indices.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", "));
        return indices.size() > LISTED ? shown + " …" : shown;
    }

    /** Under everything, so that it may be wider than the output. */
    private void note(Sheet sheet, String text) {
        TransposedLayout stage = layout.stage();
        Box output = stage.right().bounds();
        Box all = output.and(stage.left().bounds())
                .and(stage.kernel().bounds())
                .and(stage.bias().bounds());
        Lettering muted = Lettering.of(Face.TEXT, Titles.legible(12.5, layout.unit()), Ink.MUTED)
                .withAnchor(Anchor.END);
        double end = stage.outputs().stream()
                .mapToDouble(grid -> grid.x() - 8 * layout.unit())
                .reduce(titles.right(), Math::min);
        double right = Math.max(output.right(), Math.min(end, all.x() + Titles.width(text) * layout.unit()));
        sheet.text("note", text, right, all.bottom() + 16 * layout.unit(), muted, right - all.x());
    }

    /** A line between the outputs and the rows and columns that output padding adds, and its colour over these. */
    void extra(Sheet sheet) {
        Box own = layout.own().bounds();
        double half = layout.stage().right().gap() / 2;
        double wide = Math.max(1, 1.5 * layout.unit());
        Tint tint = new Tint(Ink.FOCUS, 0.07);
        int rows = Math.min(trace.rows().outputs(), trace.rows().extra());
        int columns = Math.min(trace.columns().outputs(), trace.columns().extra());
        double y = layout.place(trace.rows().outputs() - rows, 0).y() - half;
        double x = layout.place(0, trace.columns().outputs() - columns).x() - half;
        double corner = columns > 0 ? x : own.right();
        Stroke line = new Stroke(Tint.of(Ink.FOCUS), wide, true);
        if (rows > 0) {
            sheet.rect("extra:rows", new Box(own.x(), y, own.width(), own.bottom() - y), 0, tint, Stroke.NONE);
            sheet.add(new Mark.Line("extra:rows:edge", own.x(), y, corner, y, line));
        }
        if (columns > 0) {
            double bottom = rows > 0 ? y : own.bottom();
            Box strip = new Box(x, own.y(), own.right() - x, Math.max(0, bottom - own.y()));
            sheet.rect("extra:columns", strip, 0, tint, Stroke.NONE);
            sheet.add(new Mark.Line("extra:columns:edge", x, own.y(), x, bottom, line));
        }
    }
}
