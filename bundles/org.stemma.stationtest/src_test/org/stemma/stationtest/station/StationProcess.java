/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.stationtest.station;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts commands of the built station in processes of their own. */
final class StationProcess {

	private static final long PATIENCE_SECONDS = 300;

	private final Path folder;

	/** Commands started in this folder. */
	StationProcess(Path folder) {
		this.folder = folder;
	}

	/** What a command wrote, and its exit code. */
	record Ended(int code, String said) {
	}

	/** Runs a command to its end. */
	Ended run(String... arguments) throws IOException, InterruptedException {
		Process process = start(arguments);
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("still running: " + List.of(arguments) + "\n" + said);
		}
		return new Ended(process.exitValue(), said);
	}

	/** Starts a command and waits until it says something. */
	Process startUntil(String word, String... arguments) throws IOException {
		Process process = start(arguments);
		BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
		List<String> said = new ArrayList<>();
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			said.add(line);
			if (line.contains(word)) {
				return process;
			}
		}
		throw new IOException("ended without saying " + word + ": " + said);
	}

	private Process start(String... arguments) throws IOException {
		Path plugins = plugins();
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-cp", jar(plugins, "org.apache.felix.framework_") + ":" + jar(plugins, "org.stemma.station_"),
				"org.stemma.station.launch.Main", "--plugins", plugins.toString()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
	}

	/** The folder that holds all of the project. */
	static Path checkout() {
		return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
				.filter(at -> Files.exists(at.resolve("stemma"))).findFirst()
				.orElseThrow(() -> new IllegalStateException("Not inside the project"));
	}

	private static Path plugins() {
		return Optional.of(checkout().resolve("releng/org.stemma.products/target/station/plugins")).filter(Files::isDirectory)
				.orElseThrow(() -> new IllegalStateException("The station is not built"));
	}

	private static Path jar(Path plugins, String prefix) throws IOException {
		try (Stream<Path> jars = Files.list(plugins)) {
			return jars.filter(file -> file.getFileName().toString().startsWith(prefix)).findFirst().orElseThrow();
		}
	}
}
