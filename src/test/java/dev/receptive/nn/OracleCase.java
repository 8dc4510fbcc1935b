package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One question that PyTorch answered: an operation with its parameters and inputs, and what came out.
 *
 * @param file where it stands
 * @param said everything it says: {@code id}, {@code op}, {@code params}, {@code inputs}, {@code expected}; a pair is a
 *     list of height and width, an array a mapping of {@code shape} and {@code data}
 */
public record OracleCase(Path file, Map<?, ?> said) {

    /** Every case in every {@code .json} of a folder. */
    public static List<OracleCase> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON is YAML, so the program's own reader of YAML reads it. */
    private static List<OracleCase> read(Path file) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            Object document = new Load(settings).loadFromString(Files.readString(file));
            List<?> cases = (List<?>) named(document, "cases");
            return cases.stream()
                    .map(found -> new OracleCase(file, (Map<?, ?>) found))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object named(Object mapping, String name) {
        return Objects.requireNonNull(((Map<?, ?>) mapping).get(name), () -> "no " + name);
    }

    String id() {
        return (String) named(said, "id");
    }

    public String op() {
        return (String) named(said, "op");
    }

    public Tensor input(String name) {
        return tensor(named(named(said, "inputs"), name));
    }

    /** Whole numbers among the inputs: classes. */
    int[] classes(String name) {
        List<?> numbers = (List<?>) named(named(named(said, "inputs"), name), "data");
        return numbers.stream().mapToInt(number -> ((Number) number).intValue()).toArray();
    }

    public boolean hasInput(String name) {
        return ((Map<?, ?>) named(said, "inputs")).get(name) != null;
    }

    public Tensor expected(String name) {
        return tensor(named(named(said, "expected"), name));
    }

    /** What this case calls its results. */
    Set<String> expected() {
        return ((Map<?, ?>) named(said, "expected"))
                .keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** Something that has a form of its own. */
    Object extra(String... path) {
        Object found = named(said, "expectedExtra");
        for (String name : path) {
            found = named(found, name);
        }
        return found;
    }

    private static Tensor tensor(Object array) {
        int[] sizes = ((List<?>) named(array, "shape"))
                .stream().mapToInt(size -> ((Number) size).intValue()).toArray();
        List<?> numbers = (List<?>) named(array, "data");
        float[] data = new float[numbers.size()];
        for (int i = 0; i < data.length; i++) {
            data[i] = Float.parseFloat(numbers.get(i).toString());
        }
        return Tensor.of(Shape.of(sizes), data);
    }

    /** A parameter as it stands in the file; null where it is not said. */
    @Nullable
    public Object param(String name) {
        return said.get("params") instanceof Map<?, ?> params ? params.get(name) : null;
    }

    String word(String name, String unlessSaid) {
        Object word = param(name);
        return word == null ? unlessSaid : (String) word;
    }

    public int number(String name, int unlessSaid) {
        Object number = param(name);
        return number == null ? unlessSaid : ((Number) number).intValue();
    }

    double decimal(String name, double unlessSaid) {
        Object number = param(name);
        return number == null ? unlessSaid : Double.parseDouble(number.toString());
    }

    public boolean flag(String name, boolean unlessSaid) {
        Object flag = param(name);
        return flag == null ? unlessSaid : (Boolean) flag;
    }

    /** Height and width; a single number stands for both. */
    int[] pair(String name, int unlessSaid) {
        Object pair = param(name);
        if (pair instanceof List<?> both) {
            return both.stream().mapToInt(side -> ((Number) side).intValue()).toArray();
        }
        int side = number(name, unlessSaid);
        return new int[] {side, side};
    }

    public Extent extent(String name, int unlessSaid) {
        int[] pair = pair(name, unlessSaid);
        return new Extent(pair[0], pair[1]);
    }

    /** Padding alike on opposite sides; or one of the two words that PyTorch understands. */
    Padding padding(String name, Extent kernel, Extent dilation) {
        if ("same".equals(param(name))) {
            return Padding.same(kernel, dilation);
        }
        if ("valid".equals(param(name))) {
            return Padding.NONE;
        }
        int[] sides = pair(name, 0);
        return Padding.of(sides[0], sides[1]);
    }

    /** The window of a kernel with what the parameters say of it. */
    public Window2d window(Extent kernel) {
        Extent dilation = extent("dilation", 1);
        return new Window2d(kernel, extent("stride", 1), padding("padding", kernel, dilation), dilation);
    }

    @Override
    public String toString() {
        return id() + " " + said.get("params");
    }
}
