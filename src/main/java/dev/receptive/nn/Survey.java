package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A walk through the layers of a network that notes of each what it is and what it sees of the network's input. */
final class Survey {

    private final Shape image;
    private final List<LayerSummary> seen = new ArrayList<>();

    private Survey(Shape image) {
        this.image = image;
    }

    static List<LayerSummary> of(Layer network, Shape image) {
        Survey survey = new Survey(image);
        survey.visit(new Child("", network), "", new Stand(image, Field.POINT, region -> region));
        return survey.seen;
    }

    /**
     * What a layer finds at its input.
     *
     * @param shape of its input
     * @param field what a unit of its input sees of the network's input
     * @param back from a region of its input to one of the network's input
     */
    private record Stand(Shape shape, Field field, UnaryOperator<Region> back) {

        Stand behind(Layer layer, Field seen) {
            return new Stand(layer.outputShape(shape), seen, outputs -> back.apply(layer.reads(outputs, shape)));
        }
    }

    /** Notes a layer and those inside; gives what a unit of its output sees. */
    private Field visit(Child child, String around, Stand stand) {
        String name = around.isEmpty() || child.name().isEmpty() ? around + child.name() : around + "." + child.name();
        Layer layer = child.layer();
        if (!(layer instanceof Composite composite)) {
            Field field = seenThrough(layer, stand);
            note(
                    name,
                    layer,
                    stand,
                    field,
                    Network.count(layer.parameters().values()),
                    layer.multiplyAdds(stand.shape()));
            return field;
        }
        if (composite instanceof Sequential) {
            Stand at = stand;
            for (Child inner : composite.children()) {
                at = at.behind(inner.layer(), visit(inner, name, at));
            }
            return at.field();
        }
        Field field = composite.children().stream()
                .map(path -> visit(path, name, stand))
                .reduce(Field::hull)
                .orElse(stand.field());
        note(name, layer, stand, field, 0, 0);
        return field;
    }

    private void note(String name, Layer layer, Stand stand, Field field, long parameters, long multiplyAdds) {
        Shape output = layer.outputShape(stand.shape());
        Region middle = stand.back().apply(layer.reads(middle(output), stand.shape()));
        seen.add(new LayerSummary(name, layer, output, parameters, multiplyAdds, field, middle));
    }

    private static Region middle(Shape output) {
        boolean plane = output.rank() == 4;
        return new Region(
                Range.only(output.size(1) / 2),
                Range.only(plane ? output.size(2) / 2 : 0),
                Range.only(plane ? output.size(3) / 2 : 0));
    }

    /** A layer that is none of these looks at one place of its input for each of its output, a softmax over channels too. */
    private Field seenThrough(Layer layer, Stand stand) {
        Field field = stand.field();
        if (layer instanceof Conv2d conv) {
            return field.through(conv.window());
        }
        if (layer instanceof MaxPool2d pool) {
            return field.through(pool.window());
        }
        if (layer instanceof AvgPool2d pool) {
            return field.through(pool.window());
        }
        if (layer instanceof ConvTranspose2d conv) {
            return field.throughTransposed(conv.window());
        }
        if (layer instanceof AdaptiveAvgPool2d || layer instanceof AdaptiveMaxPool2d) {
            return shared(layer, stand);
        }
        return layer instanceof Linear ? field.everything(image.size(2), image.size(3)) : field;
    }

    /** Through windows that share the input out, of the size of the middle one. */
    private static Field shared(Layer layer, Stand stand) {
        Shape input = stand.shape();
        Shape output = layer.outputShape(input);
        Region read = layer.reads(middle(output), input);
        int down = Math.max(1, input.size(2) / output.size(2));
        int across = Math.max(1, input.size(3) / output.size(3));
        return stand.field().through(read.rows().size(), read.columns().size(), new Extent(down, across));
    }
}
