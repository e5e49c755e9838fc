/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.core.folder.WatchedFolder;

/**
 * The list of watched folders: a text file with a line {@code INSTRUMENT CODE = FOLDER} for each; blank lines and lines
 * that begin with {@code #} say nothing. Relative folders are meant from where the list lies.
 */
public final class FolderList {

	private final Path file;

	/** The list in a file. */
	public FolderList(Path file) {
		this.file = file;
	}

	/** The folders, or every line that is wrong. */
	public Outcome<List<WatchedFolder>> read() {
		try {
			return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			return Outcome.refused("folders.unreadable", "The list of watched folders " + file + " cannot be read: "
					+ unreadable.getMessage());
		}
	}

	private Outcome<List<WatchedFolder>> parse(List<String> lines) {
		List<WatchedFolder> folders = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (int index = 0; index < lines.size(); index++) {
			String line = lines.get(index).strip();
			if (!line.isEmpty() && !line.startsWith("#")) {
				Outcome<WatchedFolder> folder = folder(line, Place.line(file.toString(), index + 1));
				folder.result().ifPresent(folders::add);
				problems.addAll(folder.problems());
			}
		}
		return problems.isEmpty() ? Outcome.of(List.copyOf(folders)) : Outcome.refused(problems);
	}

	private Outcome<WatchedFolder> folder(String line, Place place) {
		int equals = line.indexOf('=');
		if (equals < 1 || equals == line.length() - 1) {
			return refused(place, "found \"" + line + "\", expected INSTRUMENT CODE = FOLDER");
		}
		Path folder = file.toAbsolutePath().resolveSibling(line.substring(equals + 1).strip()).normalize();
		return Files.isDirectory(folder) ? Outcome.of(new WatchedFolder(folder, line.substring(0, equals).strip()))
				: refused(place, "there is no folder " + folder);
	}

	private static Outcome<WatchedFolder> refused(Place place, String what) {
		return Outcome.refused(List.of(Problem.error("folders.line", what, place)));
	}
}
