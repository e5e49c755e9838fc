/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.stationtest.station;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A cell counter of the demo lab that writes into a watched folder. */
final class WatchedCounter {

	private static final Duration PATIENCE = Duration.ofSeconds(120);
	private static final String PERSON = "a.meier";
	private static final String PASSWORD = "copper meadow 23";

	private final Path base;
	private final Path exports;

	WatchedCounter(Path base, String instrument) throws IOException {
		this.base = base;
		this.exports = Files.createDirectories(base.resolve("counter"));
		Files.createDirectories(exports.resolve("working"));
		Files.writeString(base.resolve("folders.txt"), instrument + " = counter\n");
		Files.writeString(base.resolve("password.txt"), PASSWORD);
	}

	Path folder() {
		return exports;
	}

	/** The command that holds the lab and watches. */
	String[] command(String lab) {
		return new String[] { "station", "--lab", lab, "--folders", "folders.txt", "--user", PERSON, "--password-file",
				"password.txt" };
	}

	String[] importAgain(String lab, String file) {
		return new String[] { "import", exports.resolve(file).toString(), "--lab", lab, "--user", PERSON,
				"--password-file", "password.txt" };
	}

	/** An export that the lab does not have yet, of the flasks that the demo counted. */
	String export() throws IOException {
		return Files.readString(base.resolve("lab/instrument-exports/vicell-blu-export.csv")).replace(",Normal Wash,",
				",Fast Wash,");
	}

	void write(String name, String text) throws IOException {
		Files.writeString(exports.resolve(name), text);
	}

	void await(String name) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!Files.exists(exports.resolve(name))) {
			assertTrue(Instant.now().isBefore(end), () -> name + " did not appear");
			Thread.sleep(200);
		}
	}
}
