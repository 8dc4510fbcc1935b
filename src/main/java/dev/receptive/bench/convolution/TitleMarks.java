package dev.receptive.bench.convolution;

import dev.receptive.figure.ShapeStrip;
import dev.receptive.figure.ShapeStrip.Axes;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Titles.Name;
import dev.receptive.figure.Unread;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.words.Words;
import java.util.List;

/** The names and shapes of the tensors, the names of channels, and the rows and columns that no window reads. */
final class TitleMarks {

    private static final double LETTER = 6.6;
    private static final double ASIDE = 14;

    /** Half the width of the lens's name. */
    private static final double LENS = 36;

    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final Words words;
    private final Titles titles;
    private final ShapeStrip input;
    private final ShapeStrip kernel;
    private final ShapeStrip output;
    private final List<String> padded;
    private final String unread;
    private final boolean colours;

    /**
     * @param pixels whether the input is shown as a picture
     */
    TitleMarks(ConvTrace trace, ConvolutionLayout layout, boolean pixels, Words words) {
        this.trace = trace;
        this.layout = layout;
        this.words = words;
        double right = Math.max(
                layout.equation().box().right(),
                layout.outputs().get(0).bounds().right());
        this.titles = new Titles(right, layout.unit());
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        this.input = shape(Ink.INPUT, trace.inputs(), rows.input(), columns.input());
        this.output = shape(Ink.OUTPUT, trace.maps(), rows.outputs(), columns.outputs());
        this.kernel = new ShapeStrip(
                List.of(
                        new Axes("O", trace.maps()),
                        new Axes("I", trace.depth()),
                        new Axes("h", rows.kernel()),
                        new Axes("w", columns.kernel())),
                Ink.KERNEL);
        boolean isPadded = rows.padded() != rows.input() || columns.padded() != columns.input();
        String size = Titles.size(rows.padded(), columns.padded());
        this.padded = isPadded ? List.of(words.say("title.padded.to", size), "→ " + size) : List.of();
        this.unread = Unread.of(rows, columns).text(words, !pixels);
        this.colours = pixels && trace.inputs() == 3;
    }

    private static ShapeStrip shape(Ink ink, int channels, int rows, int columns) {
        return new ShapeStrip(
                List.of(new Axes("N", 1), new Axes("C", channels), new Axes("H", rows), new Axes("W", columns)), ink);
    }

    void draw(Sheet sheet, Stand stand) {
        Box first = layout.inputs().get(0).bounds();
        Box out = layout.outputs().get(0).bounds();
        double above = hasChannels() ? ColumnsPlan.LABEL * layout.unit() : 0;
        titles.titled(sheet, name("input", Ink.INPUT), input, padded(first), up(first, above));
        titles.titled(sheet, name("output", Ink.OUTPUT), output, "", up(out, above));
        Box weights = layout.kernels().get(0).bounds();
        String of = trace.maps() == 1 ? words.say("title.kernel") : words.say("title.kernel.numbered", stand.map());
        Name named = new Name("title:kernel", of, Ink.KERNEL);
        if (layout.hasLens()) {
            titles.heading(sheet, name("lens", Ink.FOCUS), layout.lens().bounds());
            titles.heading(sheet, named, weights);
        } else {
            Box top = hasChannels() ? new Box(weights.x(), first.y() - above, weights.width(), 0) : weights;
            titles.titled(sheet, named, kernel, "", top);
        }
        String bias = trace.maps() == 1 ? words.say("title.bias") : words.say("title.bias.numbered", stand.map());
        titles.beside(
                sheet, new Name("title:bias", bias, Ink.KERNEL), layout.bias().bounds());
        channels(sheet, stand);
        if (!unread.isEmpty()) {
            Box last = layout.inputs().get(layout.inputs().size() - 1).bounds();
            titles.note(sheet, "unread", unread, last, besideUnread());
        }
    }

    /** As it is said in full, in short, or not at all: what stands beside begins soon. */
    private String padded(Box grid) {
        double room = (besideInput() - grid.x()) / layout.unit() - input.width() - ASIDE;
        return padded.stream()
                .filter(text -> text.codePoints().mapToDouble(TitleMarks::wide).sum() <= room)
                .findFirst()
                .orElse("");
    }

    private double besideInput() {
        return layout.hasLens() && !layout.hasLensBelow()
                ? Math.min(layout.lens().x(), layout.lens().bounds().centreX() - LENS * layout.unit())
                : layout.hasLensBelow()
                        ? layout.outputs().get(0).x()
                        : layout.kernels().get(0).x();
    }

    /** About the advance of a letter, in units: of a Chinese one twice as much. */
    private static double wide(int letter) {
        return letter < 0x2E80 ? LETTER : 2 * LETTER;
    }

    private boolean hasChannels() {
        return trace.inputs() > 1 || trace.maps() > 1;
    }

    private static Box up(Box box, double by) {
        return new Box(box.x(), box.y() - by, box.width(), box.height() + by);
    }

    private void channels(Sheet sheet, Stand stand) {
        if (trace.inputs() > 1) {
            int page = layout.slots().page(stand.channel());
            for (int slot = 0; slot < layout.inputs().size() && page + slot < trace.depth(); slot++) {
                int channel = trace.firstSeen(stand.map()) + page + slot;
                titles.label(
                        sheet,
                        new Name("channel:" + channel, channel(channel), Ink.INPUT),
                        layout.inputs().get(slot).bounds());
            }
        }
        if (trace.maps() > 1) {
            for (int slot = 0; slot < layout.outputs().size(); slot++) {
                int map = layout.slots().map(slot, stand.map());
                Grid grid = layout.outputs().get(slot);
                String text = map(map);
                titles.label(sheet, new Name("map:" + map, text, Ink.OUTPUT), grid.bounds());
            }
        }
    }

    /** With the kernel that it comes from, where there is room for that. */
    private String map(int map) {
        String whole = words.say("title.map", map);
        List<Grid> grids = layout.outputs();
        double room = layout.equation().box().width() / layout.unit();
        if (grids.size() > 1) {
            boolean sameRow = grids.get(1).y() == grids.get(0).y();
            room = sameRow ? (grids.get(1).x() - grids.get(0).x()) / layout.unit() - ASIDE : room;
        }
        return whole.codePoints().mapToDouble(TitleMarks::wide).sum() <= room
                ? whole
                : words.say("title.channel.in", map);
    }

    private String channel(int channel) {
        return colours ? words.say("title.colour." + channel, channel) : words.say("title.channel.in", channel);
    }

    private Name name(String grid, Ink ink) {
        String id = "title:" + grid;
        return new Name(id, words.say("title." + grid), ink);
    }

    /** Where the note on what is never read ends at the latest: what stands between the grids may reach below them. */
    private double besideUnread() {
        double unit = layout.unit();
        Box kernel = layout.kernels().get(0).bounds();
        double middle = Math.min(kernel.x(), layout.bias().x() - Titles.BESIDE * unit) - 8 * unit;
        return layout.hasLensBelow() ? layout.equation().box().right() : middle;
    }
}
