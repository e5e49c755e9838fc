/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.stationtest.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench as it is built, started by its own launcher: the tests of windows start its bundles in a way of their own. */
class BuiltWorkbenchTest {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	@TempDir
	private Path folder;

	@Test
	void findsItsCoreAndHoldsTheLabWhileItAsksWhoIsThere() throws Exception {
		assumeTrue(Screen.possible(), "there is no Xvfb here");
		unpack(StationProcess.checkout().resolve("bundles/org.stemma.station/src_test/frozen/lab-1.zip"));
		try (Screen screen = new Screen()) {
			Process workbench = screen.start(workbench());
			try {
				awaitHolder(workbench);
				StationProcess.Ended verify = new StationProcess(folder).run("verify", "--lab", "lab");
				assertEquals(1, verify.code(), verify::said);
				assertTrue(verify.said().contains("is open in Stemma, process " + workbench.pid()), verify::said);
			} finally {
				workbench.destroy();
				assertTrue(workbench.waitFor(60, TimeUnit.SECONDS), "the workbench ends when told to");
			}
		}
	}

	private ProcessBuilder workbench() throws IOException {
		Path built = StationProcess.checkout()
				.resolve("releng/org.stemma.products/target/products/org.stemma.workbench.product/linux/gtk/x86_64/plugins");
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-jar", launcher(built).toString(), "-configuration",
				folder.resolve("configuration").toString(), "-data", folder.resolve("workspace").toString(), "--lab",
				folder.resolve("lab").toString()).redirectErrorStream(true).redirectOutput(said().toFile());
	}

	private Path said() {
		return folder.resolve("workbench.log");
	}

	private static Path launcher(Path plugins) throws IOException {
		try (Stream<Path> jars = Files.list(plugins)) {
			return jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
					.orElseThrow(() -> new IllegalStateException("The workbench is not built"));
		}
	}

	/** The lock names its holder once the lab is open. */
	private void awaitHolder(Process workbench) throws IOException, InterruptedException {
		Path lock = folder.resolve("lab/holder.lock");
		Instant end = Instant.now().plus(PATIENCE);
		while (!(Files.exists(lock) && Files.readString(lock).contains("\"pid\":" + workbench.pid()))) {
			assertTrue(workbench.isAlive() && Instant.now().isBefore(end), Files.readString(said()));
			Thread.sleep(200);
		}
	}

	private void unpack(Path zip) throws IOException {
		try (InputStream stream = Files.newInputStream(zip); ZipInputStream entries = new ZipInputStream(stream)) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				Path target = folder.resolve("lab").resolve(entry.getName()).normalize();
				if (!entry.isDirectory()) {
					Files.createDirectories(target.getParent());
					Files.copy(entries, target);
				}
			}
		}
	}
}
