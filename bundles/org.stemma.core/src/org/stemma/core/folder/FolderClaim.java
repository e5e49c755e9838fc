/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to take files out of a folder, which one watcher on one machine has at a time: a lock on a file beside the files
 * at work, that the system gives back when its process is killed.
 */
final class FolderClaim implements AutoCloseable {

	private static final String FILE = ".watched";

	private final FileChannel channel;

	private FolderClaim(FileChannel channel) {
		this.channel = channel;
	}

	/** Claims a folder; empty when another watcher has it. */
	static Optional<FolderClaim> of(WatchedFolder folder) throws IOException {
		Path working = Files.createDirectories(folder.working());
		FileChannel channel = FileChannel.open(working.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return Optional.of(new FolderClaim(channel));
			}
		} catch (OverlappingFileLockException here) {
			channel.close();
			return Optional.empty();
		}
		channel.close();
		return Optional.empty();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
