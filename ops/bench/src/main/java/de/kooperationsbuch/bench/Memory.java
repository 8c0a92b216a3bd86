package de.kooperationsbuch.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A hundred thousand steps in a heap of 512 MB, taken in through HTTP and all answered. */
final class Memory {
    private static final int COOPERATIONS = 500;
    private static final int STEPS = 200;
    private static final double MEGABYTE = 1 << 20;
    private static final List<String> VIEWS =
            List.of("", "/timeline?page=3", "/placement", "/placement/history", "/funding");

    private Memory() {}

    static void measure(Path directory, Table table) throws Exception {
        Path file = ImportFile.write(directory.resolve("memory.ndjson"), "kept", COOPERATIONS, STEPS);
        try (AppProcess app = new AppProcess(directory.resolve("memory"), List.of("-Xmx512m"), "--demo")) {
            app.secondsUntilReady();
            long start = System.nanoTime();
            String answer = app.api().as(Api.IMPORTER).post("/api/imports", "application/x-ndjson", file);
            double seconds = (System.nanoTime() - start) / 1e9;
            table.add(
                    Line.plain("import lines/s through HTTP, first file of a process", COOPERATIONS * STEPS / seconds));
            askAll(app.api(), answer);
            table.add(Line.plain("heap after 100,000 steps and reads, MB of 512", heap(app.pid())));
            table.add(Line.plain("peak memory of the process (VmHWM), MB", peak(app.pid())));
            table.add(new Line("100,000 steps in 512 MB of heap", "answered", "", "", "all reads", "yes"));
        }
    }

    private static void askAll(Api open, String answer) throws IOException, InterruptedException {
        String position = Api.position(answer);
        Api administrator = open.as(Api.ADMIN);
        Api api = open.as(Api.AUDITOR);
        while (!administrator.get("/api/operations/projections/steps").contains("\"position\":" + position))
            Thread.sleep(50);
        for (int c = 0; c < COOPERATIONS; c++)
            for (String view : VIEWS) api.getAfter(position, "/api/cooperations/kept-" + c + view);
        api.get("/api/cooperations");
        api.get("/api/transitions");
        api.get("/api/kommunen/musterstadt/network");
    }

    /** What is left after the garbage collector. */
    private static double heap(long pid) throws IOException, AttachNotSupportedException {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
        try (JMXConnector connector =
                JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
            var memory = ManagementFactory.newPlatformMXBeanProxy(
                    connector.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
            memory.gc();
            return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
        } finally {
            machine.detach();
        }
    }

    private static double peak(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum()
                / 1024.0;
    }
}
