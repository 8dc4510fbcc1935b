package dev.receptive.fast;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * Whether this Java has its vectors switched on, {@code --add-modules jdk.incubator.vector}, and this processor
 * multiplies and adds in one: where it does not, Java counts that out digit by digit, a thousand times slower.
 */
final class IncubatorModule {

    private static final String MODULE = "jdk.incubator.vector";
    private static final String KERNELS = "dev.receptive.fast.VectorKernels";
    private static final boolean USABLE = ModuleLayer.boot().findModule(MODULE).isPresent() && isFused();

    private IncubatorModule() {}

    /** The kernels that need the module; they are named, not linked, so that the program also loads without it. */
    static Optional<Kernels> kernels() {
        if (!USABLE) {
            return Optional.empty();
        }
        try {
            Class<? extends Kernels> kernels = Class.forName(KERNELS).asSubclass(Kernels.class);
            return Optional.of(kernels.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("fast: " + KERNELS + " does not load", e);
        }
    }

    /** As HotSpot says; of another Java it is not known. */
    private static boolean isFused() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            return machine != null
                    && Boolean.parseBoolean(machine.getVMOption("UseFMA").getValue());
        } catch (IllegalArgumentException unknownOption) {
            return false;
        }
    }
}
