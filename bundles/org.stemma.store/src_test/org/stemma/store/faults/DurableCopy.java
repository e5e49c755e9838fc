/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a disk has of a folder for sure: the same files, each with what was synced of it. */
final class DurableCopy {

	private final Path folder;
	private final Path copy;
	private final Map<Path, List<Range>> pending = new HashMap<>();

	private DurableCopy(Path folder, Path copy) {
		this.folder = folder;
		this.copy = copy;
	}

	/** The copy of a database's folder. */
	static DurableCopy of(Path folder) {
		return new DurableCopy(folder, place(folder));
	}

	/** Where the copy of a database's folder is. */
	static Path place(Path folder) {
		return folder.resolveSibling(folder.getFileName() + ".disk");
	}

	private record Range(long from, long to) {
	}

	private interface Work {
		void on(Path there) throws IOException;
	}

	/** Does something in the copy, for files that are in the folder. */
	private synchronized void in(Path path, Work work) {
		if (path.startsWith(folder)) {
			try {
				work.on(copy.resolve(folder.relativize(path)));
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}
	}

	/** A file or folder was made, or was there. */
	void made(Path path) {
		in(path, there -> {
			if (Files.isDirectory(path)) {
				Files.createDirectories(there);
			} else if (Files.exists(path) && Files.notExists(there)) {
				Files.createFile(there);
			}
		});
	}

	/** A file or folder was removed, if it is not there now. */
	void removed(Path path) {
		in(path, there -> {
			if (Files.notExists(path) && Files.exists(there)) {
				PowerCut.delete(there);
			}
			pending.remove(path);
		});
	}

	/** A file was renamed, if it is not there now. */
	void renamed(Path path, Path target) {
		in(path, there -> {
			if (Files.notExists(path) && Files.exists(there)) {
				Files.move(there, copy.resolve(folder.relativize(target)), StandardCopyOption.REPLACE_EXISTING);
				pending.put(target, pending.getOrDefault(path, new ArrayList<>()));
				pending.remove(path);
			}
		});
	}

	/** Bytes were written; the disk may or may not have them yet. */
	void written(Path path, long from, long to) {
		in(path, there -> pending.computeIfAbsent(path, key -> new ArrayList<>()).add(new Range(from, to)));
	}

	/** A file's length was set. */
	void cut(Path path, long length) {
		in(path, there -> {
			try (RandomAccessFile file = new RandomAccessFile(there.toFile(), "rw")) {
				file.setLength(length);
			}
		});
	}

	/** All that was written to a file is on the disk now. */
	void synced(Path path) {
		in(path, there -> {
			List<Range> ranges = pending.remove(path);
			if (ranges != null) {
				try (RandomAccessFile from = new RandomAccessFile(path.toFile(), "r");
						RandomAccessFile to = new RandomAccessFile(there.toFile(), "rw")) {
					for (Range range : ranges) {
						byte[] bytes = new byte[Math.toIntExact(range.to() - range.from())];
						from.seek(range.from());
						from.readFully(bytes);
						to.seek(range.from());
						to.write(bytes);
					}
				}
			}
		});
	}

	/** The whole file is on the disk now. */
	void whole(Path path) {
		in(path, there -> Files.copy(path, there, StandardCopyOption.REPLACE_EXISTING));
	}
}
