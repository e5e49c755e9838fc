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
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files of a folder that nobody writes any more: size and time of change stayed the same for a while. Hidden files, and
 * those that programs use while they save, are left alone. Not for several threads.
 */
final class StableFiles {

	private static final List<String> UNFINISHED = List.of(".tmp", ".temp", ".part", ".partial", ".crdownload", ".lock");

	private final Path folder;
	private final Duration quiet;
	private final Clock clock;
	private Map<Path, Seen> seen = Map.of();

	/**
	 * Watches a folder.
	 *
	 * @param quiet how long a file must have stayed the same
	 */
	StableFiles(Path folder, Duration quiet, Clock clock) {
		this.folder = folder;
		this.quiet = quiet;
		this.clock = clock;
	}

	private record Seen(long size, FileTime changed, Instant since) {

		boolean same(Seen other) {
			return size == other.size && changed.equals(other.changed);
		}
	}

	/** Looks once; the stable files in the order of their names. */
	List<Path> look() throws IOException {
		Instant now = clock.instant();
		Map<Path, Seen> found = new HashMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(StableFiles::concerns).toList()) {
				Seen here = new Seen(Files.size(file), Files.getLastModifiedTime(file), now);
				Seen before = seen.get(file);
				found.put(file, before != null && before.same(here) ? before : here);
			}
		}
		seen = found;
		return found.entrySet().stream().filter(entry -> !entry.getValue().since().plus(quiet).isAfter(now))
				.map(Map.Entry::getKey).sorted().toList();
	}

	private static boolean concerns(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Files.isRegularFile(file) && !name.startsWith(".") && !name.startsWith("~$")
				&& UNFINISHED.stream().noneMatch(name::endsWith);
	}
}
