/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of a watched folder that waits for a person, beside a text that says why. It is known by where it lies, so that it can be
 * settled from any workbench, also where a station watches the folder.
 *
 * @param file the file
 */
public record SetAsideFile(Path file) {

	private static final String REASONS = ".why.txt";

	/** The file of that path, if it was set aside. */
	public static Optional<SetAsideFile> of(Path file) {
		Path whole = file.toAbsolutePath();
		return Optional.ofNullable(whole.getParent()).filter(folder -> folder.endsWith(WatchedFolder.PROBLEMS)
				&& Files.isDirectory(folder.resolveSibling(WatchedFolder.WORKING))).map(folder -> new SetAsideFile(whole));
	}

	/** Those of a watched folder, the oldest first. */
	public static List<SetAsideFile> in(WatchedFolder folder) throws IOException {
		if (!Files.isDirectory(folder.problems())) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder.problems())) {
			return all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().endsWith(REASONS))
					.sorted(Comparator.comparing(SetAsideFile::changed).thenComparing(Comparator.naturalOrder()))
					.map(SetAsideFile::new).toList();
		} catch (UncheckedIOException gone) {
			throw gone.getCause();
		}
	}

	/** Sets a file of a watched folder aside. */
	static Path aside(WatchedFolder folder, Path file, List<String> reasons) throws IOException {
		Path moved = Moving.into(folder.problems(), file);
		Files.write(reasons(moved), reasons);
		return moved;
	}

	/** Moves it to the files that are done, once a person has kept it; its reasons go. */
	public Path settle() throws IOException {
		Path done = Moving.into(file.getParent().resolveSibling(WatchedFolder.DONE), file);
		Files.deleteIfExists(reasons(file));
		return done;
	}

	/** Where the text lies that says why. */
	static Path reasons(Path file) {
		return file.resolveSibling(file.getFileName() + REASONS);
	}

	private static FileTime changed(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}
}
