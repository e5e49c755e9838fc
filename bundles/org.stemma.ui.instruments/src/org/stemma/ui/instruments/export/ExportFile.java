/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.stemma.api.Outcome;
import org.stemma.ui.text.Texts;

/** Checks the name of a file that is to be written. */
final class ExportFile {

	private static final Texts TEXTS = new Texts(ExportFile.class);
	private static final List<String> ENDINGS = List.of("png", "svg", "csv");

	private ExportFile() {
	}

	/** The file; refused when its ending is none of ours, its folder is not there, or it is there already. */
	static Outcome<Path> of(String typed) {
		Path file;
		try {
			file = Path.of(typed.strip()).toAbsolutePath();
		} catch (InvalidPathException wrong) {
			return Outcome.refused("export.name", TEXTS.get("export.name", typed));
		}
		if (!ENDINGS.contains(ending(file))) {
			return Outcome.refused("export.ending", TEXTS.get("export.ending", file.getFileName()));
		}
		if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
			return Outcome.refused("export.folder", TEXTS.get("export.folder", file.getParent()));
		}
		return Files.exists(file) ? Outcome.refused("export.exists", TEXTS.get("export.exists", file)) : Outcome.of(file);
	}

	/** What stands behind the last point of a name, in lower case. */
	static String ending(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
