/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import org.stemma.core.store.BrokenStoreException;

/**
 * A folder whose files have to survive a power cut.
 *
 * @param folder the folder
 */
public record SyncedTree(Path folder) {

	/** Makes sure that every file and folder in it is on disk. */
	public void sync() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.toList()) {
				if (Files.isRegularFile(each)) {
					force(each, StandardOpenOption.WRITE);
				} else if (posix) {
					force(each, StandardOpenOption.READ);
				}
			}
			if (posix) {
				force(folder.toAbsolutePath().getParent(), StandardOpenOption.READ);
			}
		} catch (IOException failure) {
			throw new BrokenStoreException("The files in " + folder + " cannot be synced: " + failure.getMessage(), failure);
		}
	}

	private static void force(Path path, StandardOpenOption option) throws IOException {
		try (FileChannel channel = FileChannel.open(path, option)) {
			channel.force(true);
		}
	}
}
