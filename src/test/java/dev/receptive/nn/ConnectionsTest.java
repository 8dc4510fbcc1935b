package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two convolutions, parallel paths and a shortcut, asked by geometry and by changing inputs. */
class ConnectionsTest {

    private static final Shape INPUT = Shape.of(1, 2, 7, 8);

    private final Random random = new Random(3);
    private final Sequential layers = Sequential.of(
            conv(2, 2, Window2d.square(3).withStride(2).withPadding(1)),
            Activation.TANH,
            new Concat(List.of(
                    new Child("a", Sequential.of(conv(2, 1, Window2d.square(1)))),
                    new Child("b", Sequential.of(conv(2, 2, Window2d.square(3).withPadding(1)), Activation.TANH)))),
            Residual.around(Sequential.of(
                    conv(3, 3, new Window2d(new Extent(2, 1), Extent.ONE, new Padding(1, 0, 0, 0), Extent.ONE)))),
            new Flatten());
    private final Tensor input = RandomLayers.numbers(random, INPUT);
    private final Pass whole = layers.forward(input, Mode.INFERENCE);
    private final Connections connections = new Connections(whole);

    private Conv2d conv(int in, int out, Window2d window) {
        Conv2d layer = Conv2d.of(in, out, window);
        return new Conv2d(dense(layer.weight().shape()), layer.bias(), window, 1);
    }

    /** No weight is 0, so that every connection shows. */
    private Tensor dense(Shape shape) {
        float[] data = new float[shape.count()];
        for (int i = 0; i < data.length; i++) {
            data[i] = 0.05f + 0.1f * random.nextFloat();
        }
        return Tensor.over(shape, data);
    }

    @Test
    void aReceptiveFieldHoldsTheInputsWhoseChangeChangesTheUnit() {
        List<Pass> passes = all(whole);
        for (Pass layer : passes) {
            for (int unit = 0; unit < layer.output().shape().count(); unit++) {
                assertThat(connections.receptiveField(layer, unit))
                        .as("unit %d of %s", unit, layer.layer())
                        .isEqualTo(changing(passes.indexOf(layer), unit));
            }
        }
        assertThat(passes).hasSizeGreaterThan(10);
    }

    @Test
    void nothingInsideALayerIsReachedFromItsOutput() {
        Pass residual = whole.inner().stream()
                .filter(pass -> pass.layer() instanceof Residual)
                .findFirst()
                .orElseThrow();
        Pass inside = residual.inner().get(0).inner().get(0);

        assertThat(connections.reached(residual, 0, inside)).isEqualTo(Region.NONE);
        assertThat(connections.reached(whole, 0, inside)).isEqualTo(Region.NONE);
    }

    /** The hull of the inputs that change a unit. */
    private Region changing(int layer, int unit) {
        Region region = Region.NONE;
        for (int i = 0; i < INPUT.count(); i++) {
            float before = all(whole).get(layer).output().at(unit);
            float after = all(changed(i)).get(layer).output().at(unit);
            if (Float.compare(before, after) != 0) {
                region = region.hull(Region.unit(INPUT, i));
            }
        }
        return region;
    }

    private final List<Pass> changed = new ArrayList<>();

    /** The network's pass over the input with one number changed. */
    private Pass changed(int index) {
        while (changed.size() <= index) {
            float[] numbers = input.toArray();
            numbers[changed.size()] += 0.37f;
            changed.add(layers.forward(Tensor.over(INPUT, numbers), Mode.INFERENCE));
        }
        return changed.get(index);
    }

    @Test
    void whatAUnitReachesHoldsTheUnitsWhoseFieldsHoldIt() {
        Sequential rest = new Sequential(layers.children().subList(1, 5));
        Pass first = whole.inner().get(0);
        Pass restPass = rest.forward(first.output(), Mode.INFERENCE);
        List<Pass> before = all(whole).subList(2, all(whole).size());
        List<Pass> later = all(restPass).subList(1, all(restPass).size());
        assertThat(later).hasSameSizeAs(before);
        Shape from = first.output().shape();
        for (int i = 0; i < later.size(); i++) {
            for (int unit = 0; unit < from.count(); unit++) {
                Region expected = Region.NONE;
                for (int other = 0; other < later.get(i).output().shape().count(); other++) {
                    Region field = new Connections(restPass).receptiveField(later.get(i), other);
                    if (field.holds(from, unit)) {
                        expected =
                                expected.hull(Region.unit(later.get(i).output().shape(), other));
                    }
                }
                assertThat(connections.reached(first, unit, before.get(i)))
                        .as("unit %d to %s", unit, before.get(i).layer())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aUnitInAPathReachesItsOwnChannelsOfTheStack() {
        Pass stack = whole.inner().get(2);
        Pass second = stack.inner().get(1);

        assertThat(connections.reached(second, 0, stack))
                .isEqualTo(new Region(Range.only(1), Range.only(0), Range.only(0)));
        assertThat(connections.reached(second.inner().get(0), 0, stack))
                .isEqualTo(new Region(Range.only(1), Range.only(0), Range.only(0)));
        assertThat(connections.reached(second, 0, whole).isEmpty()).isFalse();
    }

    @Test
    void noPathLeadsBackOrAcross() {
        Pass stack = whole.inner().get(2);

        assertThat(connections.reached(whole.inner().get(1), 0, whole.inner().get(0)))
                .isEqualTo(Region.NONE);
        assertThat(connections.reached(stack.inner().get(0), 0, stack.inner().get(1)))
                .isEqualTo(Region.NONE);
    }

    @Test
    void aPassOfAnotherNetworkIsRefused() {
        Pass stranger = Activation.RELU.forward(input, Mode.INFERENCE);

        assertThatThrownBy(() -> connections.receptiveField(stranger, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("connections: ReLU is not in [Conv2d(2→2");
    }

    /** The pass and all inside it, outer ones first. */
    private static List<Pass> all(Pass pass) {
        List<Pass> all = new ArrayList<>(List.of(pass));
        pass.inner().forEach(inner -> all.addAll(all(inner)));
        return all;
    }
}
