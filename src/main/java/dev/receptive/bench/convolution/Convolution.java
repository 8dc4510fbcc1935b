package dev.receptive.bench.convolution;

import dev.receptive.bench.ArrayUse;
import dev.receptive.bench.Bench;
import dev.receptive.bench.Border;
import dev.receptive.bench.Change;
import dev.receptive.bench.GeometryControls;
import dev.receptive.bench.Grouping;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Notation;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Arrays;
import dev.receptive.bench.Parameter.Between;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Grids;
import dev.receptive.bench.Parameter.Pair;
import dev.receptive.bench.Parameter.Slider;
import dev.receptive.bench.Parameter.Switch;
import dev.receptive.bench.Parameter.Toggles;
import dev.receptive.bench.Parameter.Two;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Window2d;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bench on which a kernel slides over an input. */
public final class Convolution implements Bench<ConvolutionExperiment> {

    @Override
    public String code() {
        return "convolution";
    }

    @Override
    public ConvolutionExperiment first() {
        return ConvolutionExperiment.of(Presets.input("padding-example"), Presets.kernel("vertical-edge"))
                .withBorder(Border.of(Padding.all(1)));
    }

    @Override
    public Subject<ConvolutionExperiment> compute(ConvolutionExperiment experiment) {
        return new ConvolutionSubject(experiment);
    }

    @Override
    public Subject<ConvolutionExperiment> compute(
            ConvolutionExperiment experiment, Subject<ConvolutionExperiment> before) {
        return new ConvolutionSubject(experiment, known(before));
    }

    private static Optional<ConvolutionSubject> known(Subject<ConvolutionExperiment> subject) {
        return subject instanceof ConvolutionSubject known ? Optional.of(known) : Optional.empty();
    }

    @Override
    public Change<ConvolutionExperiment> with(ConvolutionExperiment experiment, Spot first, Numbers block) {
        return new ConvolutionEdit(experiment).with(first, block);
    }

    @Override
    public float within(ConvolutionExperiment experiment, Spot spot, float value) {
        return new ConvolutionEdit(experiment).within(spot, value);
    }

    @Override
    public long multiplyAdds(ConvolutionExperiment experiment, Subject<ConvolutionExperiment> before) {
        long all = multiplyAdds(experiment);
        int maps = experiment.kernels().count();
        return known(before)
                .filter(subject -> experiment.groups() == 1)
                .map(subject -> Unchanged.of(subject.counted(), experiment.counted()))
                .map(same -> all / maps * (maps - same.maps().size()))
                .orElse(all);
    }

    @Override
    public long multiplyAdds(ConvolutionExperiment experiment) {
        Window2d window = experiment.window();
        return (long) experiment.kernels().weights()
                * window.rows(experiment.input().height()).outputs()
                * window.columns(experiment.input().width()).outputs();
    }

    @Override
    public Schema<ConvolutionExperiment> schema() {
        return new ConvolutionSchema();
    }

    @Override
    public List<Parameter<ConvolutionExperiment>> parameters() {
        List<Parameter<ConvolutionExperiment>> all = new ArrayList<>();
        all.addAll(channels());
        all.add(GeometryControls.input(
                now -> now.input().levels(),
                ConvolutionExperiment::size,
                (now, size) -> now.withInput(now.input().resized(size.height(), size.width()))));
        all.add(GeometryControls.size(
                "kernel.size",
                "kernel",
                Limits.KERNEL,
                now -> now.window().kernel(),
                (now, size) -> now.withKernels(now.kernels().resized(size.height(), size.width()))));
        all.add(GeometryControls.stride(now -> now.geometry().stride(), ConvolutionExperiment::withStride));
        all.add(GeometryControls.dilation(now -> now.geometry().dilation(), ConvolutionExperiment::withDilation));
        all.addAll(GeometryControls.padding(
                List.of(Border.Kind.values()),
                now -> now.geometry().border(),
                now -> now.window().padding(),
                ConvolutionExperiment::withBorder));
        all.add(new When<>(
                new Choice<>(
                        "padding-mode",
                        Stream.of(PaddingMode.values()).map(PaddingMode::word).toList(),
                        now -> now.geometry().mode().word(),
                        (now, word) -> now.withMode(PaddingMode.ofWord(word))),
                now -> !now.window().padding().equals(Padding.NONE)));
        all.add(new Switch<>("flip", now -> now.geometry().flip(), ConvolutionExperiment::withFlip));
        all.addAll(After.parameters());
        all.addAll(aids());
        all.add(new Grids<>(
                Tensors.INPUT,
                Offer.inputs(),
                true,
                Optional.of(new Arrays<>(ArrayUse.INPUT, ConvolutionChannels::withInputs)),
                now -> now.input().first(),
                ConvolutionChannels::withFirstInput));
        all.add(new When<>(new Switch<>("colour", Colours::are, Colours::with), now -> Colours.canBe(now.input())));
        all.add(new Grids<>(
                Tensors.KERNEL,
                Offer.kernels(),
                false,
                Optional.of(new Arrays<>(ArrayUse.KERNEL, ConvolutionChannels::withKernels)),
                now -> now.kernels().slices().get(0),
                ConvolutionChannels::withFirstKernel));
        return all;
    }

    private static List<Parameter<ConvolutionExperiment>> aids() {
        return List.of(
                new Choice<>(
                        "view",
                        Stream.of(View.values()).map(View::code).toList(),
                        now -> now.aids().view().code(),
                        (now, code) -> Unrollable.chosen(now, View.ofCode(code))),
                new When<>(
                        new Toggles<>(
                                "off.inputs",
                                now -> now.input().count(),
                                now -> now.aids().off().inputs(),
                                (now, off) -> now.withAids(now.aids()
                                        .with(new Off(off, now.aids().off().kernels())))),
                        now -> now.input().count() > 1),
                new When<>(
                        new Toggles<>(
                                "off.kernels",
                                now -> now.kernels().count(),
                                now -> now.aids().off().kernels(),
                                (now, off) -> now.withAids(
                                        now.aids().with(new Off(now.aids().off().inputs(), off)))),
                        now -> now.kernels().count() > 1),
                new When<>(aid(Aid.CONTRIBUTIONS), now -> now.kernels().depth() > 1 && !Unrollable.is(now)),
                aid(Aid.HIDE),
                new When<>(aid(Aid.CENTRE), now -> !Unrollable.is(now)),
                new When<>(aid(Aid.COMPARE), now -> Comparison.can(now, Comparison.Contrast.TURN)),
                new When<>(aid(Aid.COMPARE_SAME), now -> Comparison.can(now, Comparison.Contrast.SAME)),
                new When<>(
                        aid(Aid.SOURCES),
                        now -> now.geometry().mode() != PaddingMode.ZEROS
                                && !now.window().padding().equals(Padding.NONE)
                                && !now.input().levels()
                                && !Unrollable.is(now)),
                new Choice<>(
                        "notation",
                        Stream.of(Notation.values()).map(Notation::code).toList(),
                        now -> now.aids().notation().code(),
                        (now, code) -> now.withAids(now.aids().with(Notation.ofCode(code)))));
    }

    private static Parameter<ConvolutionExperiment> aid(Aid aid) {
        return new Switch<>(
                aid.code(),
                now -> now.aids().has(aid),
                (now, on) -> now.withAids(now.aids().with(aid, on)));
    }

    private static List<Parameter<ConvolutionExperiment>> channels() {
        return List.of(
                new Pair<>(
                        "channels.both",
                        "channels.in",
                        "channels.out",
                        true,
                        new Between(1, Limits.CHANNELS),
                        now -> new Two(now.input().count(), now.kernels().count()),
                        (now, both) -> ConvolutionChannels.with(now, both.first(), both.second())),
                new When<>(
                        new Slider<>(
                                "groups",
                                now -> Grouping.stops(now.input().count()),
                                ConvolutionExperiment::groups,
                                ConvolutionChannels::withGroups),
                        now -> now.input().count() > 1));
    }

    @Override
    public Optional<Sentence> told(ConvolutionExperiment before, ConvolutionExperiment after) {
        boolean hid = before.aids().has(Aid.HIDE);
        if (hid != after.aids().has(Aid.HIDE)
                && before.aids().view() != after.aids().view()) {
            return Optional.of(Sentence.of(hid ? "told.shown" : "told.window"));
        }
        Optional<Sentence> unseen = Aids.unseen(before, after);
        if (unseen.isPresent()) {
            return unseen;
        }
        boolean same = before.kernels().slice(0, 0).equals(after.kernels().slice(0, 0));
        return same ? Grouping.told(split(before), split(after), "told.kernels") : Optional.empty();
    }

    private static Grouping.Split split(ConvolutionExperiment experiment) {
        return new Grouping.Split(
                experiment.input().count(), experiment.kernels().count(), experiment.groups());
    }

    @Override
    public List<String> edited() {
        return List.of(Tensors.KERNEL, Tensors.BIAS, Tensors.LENS, Tensors.INPUT, Tensors.OUTPUT);
    }
}
