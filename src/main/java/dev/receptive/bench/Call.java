package dev.receptive.bench;

import java.util.List;
import java.util.function.Supplier;

/**
 * The same computation in another framework.
 *
 * @param framework its name, the same in every language
 * @param text its lines, made when they are asked for
 */
public record Call(String framework, Supplier<List<String>> text) {

    public List<String> lines() {
        return text.get();
    }
}
