/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.extension;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where extensions lie: the folder that {@code STEMMA_EXTENSIONS} names, else {@code stemma/extensions} among the
 * user's data.
 */
final class ExtensionFolder {

	private final Map<String, String> environment;
	private final Path home;

	ExtensionFolder(Map<String, String> environment, Path home) {
		this.environment = Map.copyOf(environment);
		this.home = home;
	}

	static ExtensionFolder ofProcess() {
		return new ExtensionFolder(System.getenv(), Path.of(System.getProperty("user.home")));
	}

	Path path() {
		String named = environment.getOrDefault("STEMMA_EXTENSIONS", "");
		if (!named.isBlank()) {
			return Path.of(named);
		}
		String data = environment.getOrDefault("XDG_DATA_HOME", "");
		Path base = data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data);
		return base.resolve("stemma").resolve("extensions");
	}
}
