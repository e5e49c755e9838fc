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
import java.util.stream.Stream;

/** A screen of its own for a program, so that its windows take no keys from those of other tests. */
final class Screen implements AutoCloseable {

	private static final String SERVER = "Xvfb";

	private final Process server;
	private final String display;

	/** Starts a screen; it is there when this returns. */
	Screen() throws IOException {
		server = new ProcessBuilder(SERVER, "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (BufferedReader told = server.inputReader(StandardCharsets.US_ASCII)) {
			String number = told.readLine();
			if (number == null) {
				throw new IOException(SERVER + " ended without a screen");
			}
			display = ":" + number.strip();
		}
	}

	/** Whether this computer can have one. */
	static boolean possible() {
		return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, SERVER)).anyMatch(Files::isExecutable);
	}

	/** A process whose windows open there. */
	Process start(ProcessBuilder program) throws IOException {
		program.environment().put("DISPLAY", display);
		program.environment().put("GDK_BACKEND", "x11");
		program.environment().remove("WAYLAND_DISPLAY");
		return program.start();
	}

	@Override
	public void close() {
		server.destroy();
	}
}
