/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToIntFunction;

import org.osgi.framework.BundleException;

/**
 * The station's entry: {@code Main --plugins FOLDER COMMAND ARGUMENTS...} starts every bundle of the folder on Apache
 * Felix, hands the command over to the service that carries commands out, and ends with its exit code.
 */
public final class Main {

	/** Exit code when the framework or one of its bundles could not be started. */
	static final int NOT_STARTED = 3;

	private Main() {
	}

	/** Runs one command; see the class. */
	public static void main(String... arguments) {
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		System.exit(run(arguments, err));
	}

	static int run(String[] arguments, PrintStream err) {
		if (arguments.length < 2 || !"--plugins".equals(arguments[0])) {
			err.println("The station is started with: --plugins FOLDER COMMAND ARGUMENTS...");
			return NOT_STARTED;
		}
		String[] command = Arrays.copyOfRange(arguments, 2, arguments.length);
		try (FelixHost host = FelixHost.start(Path.of(arguments[1]))) {
			ToIntFunction<String[]> entry = host.entry();
			return entry.applyAsInt(command);
		} catch (IOException | BundleException | HostNotReadyException failure) {
			err.println("The station could not be started: " + failure.getMessage());
			return NOT_STARTED;
		}
	}
}
