package dev.receptive.nn;

import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A layer made of layers. Its state is theirs, under their names. */
public sealed interface Composite extends Layer permits Concat, Residual, Sequential {

    List<Child> children();

    /** The same arrangement of other layers, in the order of {@link #children}. */
    Composite of(List<Child> children);

    @Override
    default Map<String, Tensor> parameters() {
        return collected(Layer::parameters);
    }

    @Override
    default Map<String, Tensor> state() {
        return collected(Layer::state);
    }

    @Override
    default Layer with(Map<String, Tensor> changed) {
        State.check(this, changed);
        return of(children().stream()
                .map(child -> new Child(child.name(), child.layer().with(child.own(changed))))
                .toList());
    }

    @Override
    default Layer after(Pass pass) {
        List<Child> children = children();
        List<Child> next = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            Child child = children.get(i);
            next.add(new Child(child.name(), child.layer().after(pass.inner().get(i))));
        }
        return of(next);
    }

    private Map<String, Tensor> collected(Function<Layer, Map<String, Tensor>> part) {
        Map<String, Tensor> all = new LinkedHashMap<>();
        for (Child child : children()) {
            part.apply(child.layer()).forEach((name, tensor) -> {
                if (all.put(child.outer(name), tensor) != null) {
                    throw new IllegalStateException("composite: two layers inside have a " + child.outer(name));
                }
            });
        }
        return Collections.unmodifiableMap(all);
    }

    /** The gradients of the layers inside, in their order, under their names. */
    default Map<String, Tensor> named(List<Gradients> inner) {
        Map<String, Tensor> all = new LinkedHashMap<>();
        for (int i = 0; i < inner.size(); i++) {
            Child child = children().get(i);
            inner.get(i).parameters().forEach((name, tensor) -> all.put(child.outer(name), tensor));
        }
        return all;
    }
}
