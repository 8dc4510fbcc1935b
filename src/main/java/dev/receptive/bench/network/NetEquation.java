package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.bench.LongestProduct;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Inked;
import dev.receptive.figure.ProductChip;
import dev.receptive.figure.ProductGrid;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.RunningSum;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Titles;
import dev.receptive.figure.WeightedSum;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The arithmetic of the present unit. */
final class NetEquation {

    private static final double TITLE = 14;

    /** The middle of the title, from the top of the box. */
    private static final double HEAD = 19;

    private static final double LINE = 20;
    private static final double LARGE = 27;

    /** A longer line says some of its numbers together. */
    private static final double SMALLEST = 16;

    private static final double LINE_ROOM = 27;

    /** So many rows of products have room. */
    private static final int ROWS = 7;

    /** Characters of a product among many: those of learned weights have a few digits each. */
    private static final int RANKED_LONGEST = 22;

    /** Of a dense unit with more none are shown: nobody could read them. */
    private static final int MOST = 8 * ROWS;

    private static final Inked TIMES = new Inked("·", Ink.MUTED);

    private final NetTrace trace;
    private final Words words;
    private final NetLines lines;
    private final Box box;
    private final double unit;
    private final Map<Integer, Integer> longest = new ConcurrentHashMap<>();

    NetEquation(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.words = words;
        this.lines = new NetLines(trace);
        this.box = layout.equation();
        this.unit = layout.unit();
    }

    /**
     * @param after whether the activation that works in the unit's column has come to it as well
     * @param ahead whether the story has not come to the unit yet
     */
    void draw(Sheet sheet, NetStand stand, boolean after, boolean ahead) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        if (!stand.isStarted()) {
            Lettering muted =
                    Lettering.of(Face.TEXT, Titles.legible(14, unit), Ink.MUTED).withAnchor(Anchor.MIDDLE);
            sheet.text("equation:hint", words.say("network.hint"), box.centreX(), box.centreY(), muted, box.width());
            return;
        }
        double left = box.x() + EquationPlan.INSET * unit;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(TITLE, unit), Ink.OUTPUT);
        String title = words.say(trace.names().unit(stand.layer(), stand.unit()))
                + (after ? then(stand) : "")
                + (ahead ? words.say("network.ahead") : "")
                + (trace.isOff(stand.layer(), stand.unit()) ? words.say("network.off.title") : "");
        sheet.text("equation:title", title, left, box.y() + HEAD * unit, bold, box.width() * 0.55);
        if (sums(stand.layer())) {
            products(sheet, stand, after);
        } else {
            lines(sheet, stand);
        }
    }

    /** What the activation makes of the result; nothing where none follows in the same column. */
    private String then(NetStand stand) {
        int last = trace.folding().last(stand.layer());
        return last == stand.layer()
                ? ""
                : words.say(
                        "network.then",
                        trace.names().name(last),
                        trace.computed(last, stand.unit()).text());
    }

    private boolean sums(int layer) {
        return trace.layer(layer) instanceof NetConv || trace.layer(layer) instanceof NetDense;
    }

    /** Where the number stands before it leaves for its cell. */
    Box result(NetStand stand) {
        if (sums(stand.layer())) {
            return sum().number();
        }
        List<List<Inked>> written = lines.of(stand, words, most());
        List<Inked> last = written.get(written.size() - 1);
        double size = size(written, lines.most(stand.layer()) == 1);
        int characters = length(last);
        double end = box.centreX() + characters * Face.MONO_ADVANCE * size / 2;
        double wide = last.get(last.size() - 1).text().length() * Face.MONO_ADVANCE * size;
        return new Box(end - wide, line(stand.layer(), written.size() - 1) - LINE / 2 * unit, wide, LINE * unit);
    }

    /** Characters of a line that can be read. */
    private int most() {
        double room = box.width() - 2 * EquationPlan.INSET * unit;
        return (int) (room / (Face.MONO_ADVANCE * Titles.legible(SMALLEST, unit)));
    }

    private RunningSum sum() {
        return new RunningSum(EquationPlan.low(box, unit).sum(), true, unit);
    }

    private void lines(Sheet sheet, NetStand stand) {
        List<List<Inked>> written = lines.of(stand, words, most());
        double size = size(written, lines.most(stand.layer()) == 1);
        for (int i = 0; i < written.size(); i++) {
            double y = line(stand.layer(), i);
            sheet.mono("line:" + i, box.centreX(), y, size, Face.MONO_BOLD, written.get(i));
        }
    }

    private double line(int layer, int index) {
        double top = box.y() + HEAD * unit;
        double middle = (top + box.bottom()) / 2 + HEAD / 3 * unit;
        return middle + (index - (lines.most(layer) - 1) / 2.0) * LINE_ROOM * unit;
    }

    /** All lines are of one size; a line alone is set larger. */
    private double size(List<List<Inked>> written, boolean alone) {
        double room = box.width() - 2 * EquationPlan.INSET * unit;
        double large = alone ? LARGE : LINE;
        int longest = written.stream().mapToInt(NetEquation::length).max().orElse(1);
        return Math.min(large * unit, room / (longest * Face.MONO_ADVANCE));
    }

    private static int length(List<Inked> parts) {
        return parts.stream().mapToInt(part -> part.text().length()).sum();
    }

    private void products(Sheet sheet, NetStand stand, boolean after) {
        if (trace.sums().isRanked(stand.layer())) {
            ranked(sheet, stand, after);
        } else {
            all(sheet, stand, after);
        }
    }

    private void all(Sheet sheet, NetStand stand, boolean after) {
        WeightedSum shown = trace.sums().sum(stand.layer(), stand.unit());
        int count = shown.lines().size();
        Box room = EquationPlan.low(box, unit).products();
        int longest = longest(stand.layer());
        int columns = columns(stand.layer(), count, room, longest);
        int rows = (count + columns - 1) / columns;
        ProductGrid grid = new ProductGrid(room, rows, columns, longest, unit);
        for (int index = 0; index < count && rows <= ROWS; index++) {
            grid.draw(sheet, place(stand.layer(), index), chip(stand, shown, index));
        }
        String sofar = stand.taken() == 0
                ? "0"
                : shown.lines().get(stand.taken() - 1).sum().brief();
        total(sheet, stand, words.say(stand.taken() < count ? "sum.label.sofar" : "sum.label.all"), sofar, after);
    }

    /** Those that count most, then what all others come to. */
    private void ranked(Sheet sheet, NetStand stand, boolean after) {
        RankedSum sum = trace.sums().ranked(stand.layer(), stand.unit());
        List<ProductChip> chips = new ArrayList<>();
        for (RankedSum.Ranked line : sum.lines()) {
            List<Inked> factors = factors(line.value(), line.factor(), true);
            ShownResult product = line.product();
            chips.add(new ProductChip(factors, product.sign(), product.text(), true, false));
        }
        String others = words.say("network.sum.others", sum.others());
        List<Inked> named = List.of(new Inked(others, Ink.MUTED));
        String sign = sum.rest().rounded() ? "≈" : "=";
        chips.add(new ProductChip(named, sign, sum.rest().text(), true, false));
        ranked(sheet, chips);
        total(sheet, stand, words.say("sum.label.all"), sum.total().sum().brief(), after);
    }

    /** All in one size, as large as there is room for the longest. */
    private void ranked(Sheet sheet, List<ProductChip> chips) {
        int longest = chips.stream().mapToInt(ProductChip::length).max().orElse(1);
        Box room = EquationPlan.low(box, unit).products();
        int columns = ProductGrid.columns(room, chips.size(), ROWS, Math.max(RANKED_LONGEST, longest), unit);
        int rows = (chips.size() + columns - 1) / columns;
        ProductGrid grid = new ProductGrid(room, rows, columns, Math.max(RANKED_LONGEST, longest), unit);
        for (int index = 0; index < chips.size(); index++) {
            grid.draw(sheet, index, chips.get(index));
        }
    }

    /** Those of a convolution have the shape of its kernel, a slice beside the other; others stand as large as they can. */
    private int columns(int layer, int count, Box room, int longest) {
        if (trace.layer(layer) instanceof NetConv conv) {
            return conv.kernels().width() * conv.kernels().depth();
        }
        return count > MOST ? 1 : ProductGrid.columns(room, count, ROWS, longest, unit);
    }

    private int place(int layer, int index) {
        if (trace.layer(layer) instanceof NetConv conv) {
            int width = conv.kernels().width();
            int area = conv.kernels().height() * width;
            int row = index % area / width;
            return row * width * conv.kernels().depth() + index / area * width + index % width;
        }
        return index;
    }

    /** Characters of the longest product of a layer, found once. */
    private int longest(int layer) {
        return longest.computeIfAbsent(layer, this::found);
    }

    private int found(int layer) {
        List<Numbers> weights = new ArrayList<>();
        if (trace.layer(layer) instanceof NetConv conv) {
            weights.addAll(conv.kernels().slices());
        } else if (trace.layer(layer) instanceof NetDense dense) {
            weights.add(dense.weights());
        }
        Channels input = trace.seen();
        return layer == 0
                ? LongestProduct.of(input, weights)
                : LongestProduct.of(trace.pass(layer).input(), weights);
    }

    private ProductChip chip(NetStand stand, WeightedSum shown, int index) {
        WeightedSum.Shown line = shown.lines().get(index);
        boolean counted = stand.isMade() || index < stand.taken();
        boolean current = index == stand.current();
        boolean lit = counted || current;
        List<Inked> factors = factors(line.value(), line.factor(), lit);
        return new ProductChip(factors, line.product().sign(), line.product().text(), counted, current);
    }

    private static List<Inked> factors(Quantity value, Quantity factor, boolean lit) {
        return List.of(
                new Inked(value.enclosed(), lit ? Ink.INPUT : Ink.MUTED),
                TIMES,
                new Inked(factor.enclosed(), lit ? Ink.KERNEL : Ink.MUTED));
    }

    private void total(Sheet sheet, NetStand stand, String label, String sofar, boolean after) {
        NetTotal total = trace.sums().total(stand.layer(), stand.unit());
        RunningSum sum = sum();
        boolean made = stand.isMade();
        int last = trace.folding().last(stand.layer());
        if (made && after && last != stand.layer()) {
            sum.label(sheet, words.say("network.sum.after", trace.names().name(last)));
            sum.sum(sheet, trace.computed(last, stand.unit()).text(), Ink.OUTPUT);
        } else {
            sum.label(sheet, made ? words.say("network.sum.result") : label);
            sum.sum(sheet, made ? total.result().text() : sofar, made ? Ink.OUTPUT : Ink.TEXT);
        }
        Ink ink = made ? Ink.KERNEL : Ink.MUTED;
        sum.row(
                sheet,
                0,
                made
                        ? RunningSum.Row.added(
                                words.say("sum.bias"),
                                words.say("sum.added"),
                                total.sum().quantity(),
                                total.bias(),
                                ink)
                        : RunningSum.Row.of(words.say("sum.bias"), total.bias(), ink));
        String value = made ? total.result().text() : "?";
        if (made) {
            sum.line(
                    sheet,
                    List.of(
                            new Inked(total.sum().text() + " + ", Ink.TEXT),
                            new Inked(total.bias().enclosed(), Ink.KERNEL),
                            new Inked(" " + total.sign() + " " + total.result().text(), Ink.OUTPUT)));
        }
        String sign = made ? words.say("network.sum.unit", resultSign(stand)) : words.say("network.sum.unit", "=");
        sum.row(sheet, 1, RunningSum.Row.of(sign, value, Ink.OUTPUT, 1));
    }

    /** Before the result of all that is shown. */
    private String resultSign(NetStand stand) {
        return trace.sums().isRanked(stand.layer())
                ? "≈"
                : trace.sums().sum(stand.layer(), stand.unit()).result().sign();
    }
}
