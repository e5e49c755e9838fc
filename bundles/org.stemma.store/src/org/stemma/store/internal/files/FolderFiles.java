/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.ContentHash;

/** Raw files in a folder: {@code ab/cdef...} for the hash {@code abcdef...}. */
public final class FolderFiles implements KeptFiles {

	private static final String INCOMING = "incoming";
	private static final int PREFIX = 2;

	private final Path folder;

	/** Files in a folder, which is made when the first is kept. */
	public FolderFiles(Path folder) {
		this.folder = folder;
	}

	@Override
	public ContentHash keep(InputStream bytes) throws IOException {
		Spool spool = Spool.write(bytes, folder.resolve(INCOMING));
		try {
			Path place = place(spool.hash());
			if (!Files.exists(place)) {
				Files.createDirectories(place.getParent());
				Files.move(spool.file(), place, StandardCopyOption.ATOMIC_MOVE);
				sync(place.getParent());
				sync(folder);
			}
			return spool.hash();
		} finally {
			spool.discard();
		}
	}

	/** A directory can be opened and synced on POSIX systems only; elsewhere the file system does it itself. */
	private static void sync(Path directory) throws IOException {
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	@Override
	public Optional<InputStream> open(ContentHash hash) throws IOException {
		try {
			return Optional.of(Files.newInputStream(place(hash)));
		} catch (NoSuchFileException missing) {
			return Optional.empty();
		}
	}

	@Override
	public boolean has(ContentHash hash) {
		return Files.exists(place(hash));
	}

	@Override
	public List<String> names() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		Path incoming = folder.resolve(INCOMING);
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(path -> Files.isRegularFile(path) && !path.startsWith(incoming))
					.map(path -> folder.relativize(path).toString().replaceFirst("[/\\\\]", "")).sorted().toList();
		}
	}

	@Override
	public Optional<String> problem(String name) {
		return new NamedBytes(name).problem(this);
	}

	private Path place(ContentHash hash) {
		return folder.resolve(hash.hex().substring(0, PREFIX)).resolve(hash.hex().substring(PREFIX));
	}
}
