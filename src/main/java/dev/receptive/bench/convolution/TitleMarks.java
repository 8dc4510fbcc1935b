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
import java.util.stream.IntStream;

/** The names and shapes of the tensors, the names of channels, and the rows and columns that no window reads. */
final class TitleMarks {

    private static final double ASIDE = 14;

    /** Left of a bias, where its name has a number. */
    private static final double NUMBERED_BIAS = 66;

    /** A bold letter of a title, in letters. */
    private static final double BOLD = 1.5;

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
    private final List<String> unread;
    private final List<String> colours;

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
        this.kernel = ofKernels(trace, trace.maps() == 1);
        boolean isPadded = rows.padded() != rows.input() || columns.padded() != columns.input();
        String size = Titles.size(rows.padded(), columns.padded());
        String by = trace.padded().repeats()
                ? " ("
                        + words.say(
                                "choice.padding-mode." + trace.padded().mode().word()) + ")"
                : "";
        this.padded =
                isPadded ? List.of(words.say("title.padded.to", size) + by, "→ " + size + by, "→ " + size) : List.of();
        this.unread = Unread.of(rows, columns, trace.padded().mode()).texts(words, !pixels);
        this.colours = pixels && trace.inputs() == 3
                ? IntStream.range(0, 3)
                        .mapToObj(channel -> words.say("title.colour." + channel, channel))
                        .toList()
                : List.of();
    }

    private static ShapeStrip shape(Ink ink, int channels, int rows, int columns) {
        return new ShapeStrip(
                List.of(new Axes("N", 1), new Axes("C", channels), new Axes("H", rows), new Axes("W", columns)), ink);
    }

    /** The shape of all kernels, or of one among several. */
    static ShapeStrip ofKernels(ConvTrace trace, boolean all) {
        List<Axes> axes = List.of(
                new Axes("O", trace.maps()),
                new Axes("I", trace.depth()),
                new Axes("h", trace.rows().kernel()),
                new Axes("w", trace.columns().kernel()));
        return new ShapeStrip(all ? axes : axes.subList(1, axes.size()), Ink.KERNEL);
    }

    /** What the channels in are called, if they are the colours of a photograph. */
    List<String> colours() {
        return colours;
    }

    void draw(Sheet sheet, Stand stand) {
        Box first = layout.inputs().get(0).bounds();
        Box out = layout.outputs().get(0).bounds();
        double above = hasChannels() ? ColumnsPlan.LABEL * layout.unit() : 0;
        titles.titled(sheet, name("input", Ink.INPUT), input, padded(first), up(first, above));
        titles.titled(sheet, name("output", Ink.OUTPUT), output, "", up(out, above));
        Box weights = layout.kernels().get(0).bounds();
        String of = kernel(stand, weights);
        Name named = new Name("title:kernel", of, Ink.KERNEL);
        if (hasOwnLens()) {
            titles.heading(
                    sheet, name("lens", Ink.FOCUS), layout.lenses().get(0).bounds());
            String shape =
                    " " + Titles.size(trace.rows().kernel(), trace.columns().kernel());
            titles.heading(sheet, new Name(named.id(), of + shape, Ink.KERNEL), weights);
        } else {
            Box top = hasChannels() ? new Box(weights.x(), first.y() - above, weights.width(), 0) : weights;
            titles.titled(sheet, named, kernel, "", top);
        }
        String bias = trace.maps() == 1
                ? words.say("title.bias")
                : words.say("title.bias.numbered", Tensors.biasOf(stand.map()));
        titles.beside(
                sheet, new Name("title:bias", bias, Ink.KERNEL), layout.bias().bounds());
        if (layout.isOfChannels()) {
            Box partials = layout.partials().get(0);
            Name sums = new Name("title:partials", words.say("partial.title"), Ink.MUTED);
            titles.column(
                    sheet,
                    sums,
                    words.say("partial.title.short"),
                    new Box(partials.x(), first.y() - above, partials.width(), 0));
        }
        channels(sheet, stand);
        if (!unread.isEmpty()) {
            Box last = layout.inputs().get(layout.inputs().size() - 1).bounds();
            titles.note(sheet, "unread", unread, last, besideUnread());
        }
    }

    /** As it is said in full, in short, or not at all: what stands beside begins soon. */
    private String padded(Box grid) {
        double room = besideInput() - grid.x() - input.width(layout.unit()) - ASIDE * layout.unit();
        return padded.stream()
                .filter(text -> titles.asideWidth(text) <= room)
                .findFirst()
                .orElse("");
    }

    private double besideInput() {
        return hasOwnLens() && !layout.hasLensBelow()
                ? Math.min(
                        layout.lenses().get(0).x(),
                        layout.lenses().get(0).bounds().centreX() - LENS * layout.unit())
                : layout.hasLensBelow()
                        ? layout.outputs().get(0).x()
                        : layout.kernels().get(0).x();
    }

    /** Whether a lens stands between input and output, or below them. */
    private boolean hasOwnLens() {
        return layout.hasLens() && !layout.hasLensUnderOutputs();
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
        if (layout.hasLensUnderOutputs()) {
            lenses(sheet, stand);
        }
        if (trace.maps() > 1) {
            for (int slot = 0; slot < layout.outputs().size(); slot++) {
                int map = layout.slots().map(slot, stand.map());
                Grid grid = layout.outputs().get(slot);
                String text = map(map);
                titles.label(sheet, new Name("map:" + map, text, Ink.OUTPUT), grid.bounds(), room(grid));
            }
        }
    }

    /** As far as the next map, or the end of the stage. */
    private double room(Grid map) {
        double end = layout.outputs().stream()
                .mapToDouble(Grid::x)
                .filter(x -> x > map.x() + map.cell() / 2)
                .map(x -> x - ASIDE * layout.unit())
                .min()
                .orElse(titles.right());
        return Math.max(map.bounds().width(), end - map.x());
    }

    private void lenses(Sheet sheet, Stand stand) {
        int current = layout.slots().input(stand.channel());
        int first = trace.firstSeen(stand.map()) + layout.slots().page(stand.channel());
        for (int slot = 0; slot < layout.slots().filled(stand.channel(), trace.depth()); slot++) {
            int channel = first + slot;
            layout.lens(slot, current)
                    .ifPresent(lens -> titles.label(
                            sheet, new Name("lens:channel:" + channel, window(channel), Ink.FOCUS), lens.bounds()));
        }
    }

    private String window(int channel) {
        return trace.inputs() == 1
                ? words.say("title.lens")
                : colours.isEmpty()
                        ? words.say("title.lens.channel", channel)
                        : words.say("title.lens.colour." + channel);
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
        return Titles.width(whole) <= room ? whole : words.say("title.map.short", map);
    }

    /** Which of how many, or that it is used turned, where there is room for that. */
    private String kernel(Stand stand, Box weights) {
        boolean alone = trace.maps() == 1;
        String whole = alone
                ? words.say(trace.isFlipped() ? "title.kernel.flipped" : "title.kernel")
                : words.say("title.kernel.of", stand.map(), stand.map() + 1, trace.maps());
        double room = (layout.outputs().get(0).x() - weights.x()) / layout.unit() - ASIDE;
        if (!hasOwnLens() && Titles.width(whole) * BOLD <= room) {
            return whole;
        }
        return alone ? words.say("title.kernel") : words.say("title.kernel.numbered", stand.map());
    }

    private String channel(int channel) {
        return colours.isEmpty() ? words.say("title.channel.in", channel) : colours.get(channel);
    }

    private Name name(String grid, Ink ink) {
        String id = "title:" + grid;
        return new Name(id, words.say("title." + grid), ink);
    }

    /** Where the note on what is never read ends at the latest: what stands between the grids may reach below them. */
    private double besideUnread() {
        double unit = layout.unit();
        Box kernel = layout.kernels().get(0).bounds();
        double middle =
                Math.min(kernel.x(), layout.bias().x() - (trace.maps() > 1 ? NUMBERED_BIAS : Titles.BESIDE) * unit)
                        - 8 * unit;
        return layout.hasLensBelow() ? layout.equation().box().right() : middle;
    }
}
