package dev.receptive.bench.pooling;

import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Titles.Name;
import dev.receptive.figure.Unread;
import dev.receptive.nn.PaddingMode;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names and sizes of the grids, and the rows and columns that no window reads. */
final class PoolTitles {

    private final PoolTrace trace;
    private final Optional<PoolRule> beside;
    private final PoolingLayout layout;
    private final Words words;
    private final Titles titles;
    private final List<String> unread;

    PoolTitles(PoolTrace trace, Optional<PoolRule> beside, PoolingLayout layout, Words words) {
        this.trace = trace;
        this.beside = beside;
        this.layout = layout;
        this.words = words;
        this.titles = new Titles(layout.equation().right(), layout.unit());
        this.unread = trace.rows() instanceof Lane.Sliding rows && trace.columns() instanceof Lane.Sliding columns
                ? Unread.of(rows.axis(), columns.axis(), PaddingMode.ZEROS)
                        .texts(words, !trace.input().levels())
                : List.of();
    }

    void draw(Sheet sheet, int channel) {
        titles.title(
                sheet,
                name("input", "title.input", Ink.INPUT),
                input(channel),
                layout.input().bounds());
        titles.heading(
                sheet, name("lens", "title.lens", Ink.FOCUS), layout.lens().bounds());
        String size = Titles.size(trace.rows().outputs(), trace.columns().outputs());
        titles.title(
                sheet,
                name("output", "title.output", Ink.OUTPUT),
                kind(trace.rule(), size, layout.output().bounds()),
                layout.output().bounds());
        beside.ifPresent(rule -> titles.title(
                sheet,
                name("beside", "title.beside", Ink.OUTPUT),
                kind(rule, size, layout.beside().bounds()),
                layout.beside().bounds()));
        if (!unread.isEmpty()) {
            double end = layout.lens().x() - 8 * layout.unit();
            titles.note(sheet, "unread", unread, layout.input().bounds(), end);
        }
    }

    /** As in {@code max pooling, 3×4}; where something else begins before its end, one of the two: of two rules which it is. */
    private String kind(PoolRule rule, String size, Box grid) {
        String whole = words.say("title.kind", rule.name(), size);
        double right = layout.outputs().isEmpty()
                ? layout.equation().right()
                : layout.outputs().get(0).x();
        boolean isFirst = layout.hasBeside() && grid.x() < layout.beside().x();
        double end = isFirst ? layout.beside().x() : right;
        String rather = layout.hasBeside() ? words.say(rule.name()) : size;
        return Stream.of(whole, rather)
                .filter(text -> Titles.width(text) * layout.unit() < end - grid.x())
                .findFirst()
                .orElse(size);
    }

    private Name name(String grid, String key, Ink ink) {
        return new Name("title:" + grid, words.say(key), ink);
    }

    /** Which channel, how large, and how far windows reach around it. */
    private String input(int channel) {
        Lane rows = trace.rows();
        Lane columns = trace.columns();
        String plain = Titles.size(rows.inputs(), columns.inputs());
        String all = Titles.size(rows.padded(), columns.padded());
        String size =
                plain.equals(all) ? plain : words.say(trace.overhangs() ? "title.reached" : "title.padded", plain, all);
        int channels = trace.input().count();
        return channels == 1 ? size : words.say("title.channel", channel, size);
    }
}
