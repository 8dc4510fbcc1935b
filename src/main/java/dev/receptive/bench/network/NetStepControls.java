package dev.receptive.bench.network;

import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Action;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Listed;
import dev.receptive.bench.Parameter.Option;
import dev.receptive.bench.Parameter.Real;
import dev.receptive.bench.Parameter.When;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What of a network is told: how it computes, or one step of its training; and the controls of that. */
final class NetStepControls {

    static final String FORWARD = "forward";
    static final String STEP = "step";

    private NetStepControls() {}

    static List<Parameter<NetworkExperiment>> all() {
        return List.of(
                new Choice<>(
                        "network.view",
                        List.of(FORWARD, STEP),
                        now -> now.asked().step().isPresent() ? STEP : FORWARD,
                        (now, code) -> now.stepping(code.equals(STEP) ? Optional.of(step(now)) : Optional.empty())),
                stepping(new Listed<>(
                        "network.step.label",
                        NetStepControls::entries,
                        NetStepControls::code,
                        (now, code) -> now.stepping(Optional.of(step(now).withLabel(ofCode(now, code)))))),
                stepping(new Real<>(
                        "network.step.rate",
                        now -> step(now).rate(),
                        (now, rate) -> now.stepping(Optional.of(step(now).withRate(rate))))),
                stepping(new Action<>("network.step.take", now -> NetStepped.taken(new NetTrace(now)))));
    }

    private static Parameter<NetworkExperiment> stepping(Parameter<NetworkExperiment> control) {
        return new When<>(control, now -> now.asked().step().isPresent());
    }

    private static NetStep step(NetworkExperiment now) {
        return now.asked().step().orElse(NetStep.USUAL);
    }

    private static List<Option> entries(NetworkExperiment now) {
        List<Option> entries = new ArrayList<>();
        for (int i = 0; i < NetWhy.classes(now.layers()); i++) {
            entries.add(new Option(Integer.toString(i), Sentence.of("network.why.class", now.label(i))));
        }
        return entries;
    }

    private static String code(NetworkExperiment now) {
        return Integer.toString(NetStepped.label(now));
    }

    /** What is chosen that is known anyway follows the image. */
    private static OptionalInt ofCode(NetworkExperiment now, String code) {
        int label = Integer.parseInt(code);
        OptionalInt known = NetStepped.known(now);
        return known.isPresent() && known.getAsInt() == label ? OptionalInt.empty() : OptionalInt.of(label);
    }
}
