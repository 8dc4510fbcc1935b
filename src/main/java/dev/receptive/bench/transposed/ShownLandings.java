package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.TransposedTrace.Landing;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.figure.WeightedSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The places of the output as they are shown: equation, captions and chips take their numbers from here alone. */
final class ShownLandings {

    /** More are not kept. */
    private static final int KEPT = 2048;

    private static final Quantity NOTHING = Quantity.of(0);

    private final TransposedTrace trace;
    private final Map<Spot, ShownPlace> known = new ConcurrentHashMap<>();

    /**
     * How a place of the output comes about.
     *
     * @param landings the products that land there, in the order of the loop
     * @param sum them one by one, and the bias, which what is cut off does not get
     */
    record ShownPlace(List<Landing> landings, WeightedSum sum) {

        /** The number among them of a product. */
        int index(Landing landing) {
            return landings.indexOf(landing);
        }

        WeightedSum.Shown line(Landing landing) {
            return sum.lines().get(index(landing));
        }
    }

    ShownLandings(TransposedTrace trace) {
        this.trace = trace;
    }

    TransposedTrace trace() {
        return trace;
    }

    ShownPlace of(int map, int row, int column) {
        if (known.size() > KEPT) {
            known.clear();
        }
        Spot spot = new Spot(TransposedTensors.OUTPUT, map, row, column);
        return known.computeIfAbsent(spot, none -> once(map, row, column));
    }

    private ShownPlace once(int map, int row, int column) {
        List<Landing> landings = trace.landings(map, row, column);
        List<WeightedSum.Given> products = new ArrayList<>();
        float sum = 0;
        for (Landing landing : landings) {
            float product = trace.product(map, landing);
            sum += product;
            products.add(new WeightedSum.Given(
                    trace.inputQuantity(landing.channel(), landing.y(), landing.x()),
                    trace.weightQuantity(trace.slice(map, landing.channel()), landing.i(), landing.j()),
                    product,
                    sum));
        }
        boolean cut = trace.isCut(row, column);
        Quantity bias = cut ? NOTHING : trace.experiment().biases().quantity(0, map);
        Quantity result = Quantity.of(cut ? sum : trace.output(map, row, column));
        return new ShownPlace(landings, WeightedSum.of(products, bias, result));
    }
}
