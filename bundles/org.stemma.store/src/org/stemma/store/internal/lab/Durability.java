/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

import org.stemma.api.Outcome;
import org.stemma.core.store.BrokenStoreException;

/** Whether the embedded engine writes what it acknowledges: a setting of its makers' tests turns that off. */
final class Durability {

	private static final String SETTING = "derby.system.durability";
	private static final String UNSAFE = "test";

	/** Refuses the unsafe setting, given as a system property or in the engine's own file, unless it is asked for. */
	Outcome<Boolean> check(boolean unsafeAllowed) {
		boolean unsafe = unsafe(System.getProperty(SETTING)) || unsafe(fromFile());
		return unsafe && !unsafeAllowed
				? Outcome.refused("store.durability", "The setting " + SETTING + "=" + UNSAFE + " makes the database lose "
						+ "work when the machine stops. Remove it, then start again.")
				: Outcome.of(!unsafe);
	}

	private static boolean unsafe(String value) {
		return value != null && value.strip().toLowerCase(Locale.ROOT).equals(UNSAFE);
	}

	private static String fromFile() {
		String home = System.getProperty("derby.system.home", System.getProperty("user.dir"));
		Path file = Path.of(home, "derby.properties");
		Properties properties = new Properties();
		if (Files.isReadable(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				properties.load(reader);
			} catch (IOException failure) {
				throw new BrokenStoreException("The engine's settings in " + file + " cannot be read", failure);
			}
		}
		return properties.getProperty(SETTING);
	}
}
