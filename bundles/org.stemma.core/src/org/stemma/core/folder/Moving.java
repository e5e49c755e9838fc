/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves a file into a folder in one step, beside others of the same name. */
final class Moving {

	private Moving() {
	}

	/** Moves it; where the name is taken, a number is put before its ending. */
	static Path into(Path folder, Path file) throws IOException {
		Files.createDirectories(folder);
		String name = file.getFileName().toString();
		Path target = folder.resolve(name);
		for (int number = 2; Files.exists(target); number++) {
			target = folder.resolve(numbered(name, number));
		}
		return Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
	}

	private static String numbered(String name, int number) {
		int dot = name.lastIndexOf('.');
		String mark = " (" + number + ")";
		return dot > 0 ? name.substring(0, dot) + mark + name.substring(dot) : name + mark;
	}
}
