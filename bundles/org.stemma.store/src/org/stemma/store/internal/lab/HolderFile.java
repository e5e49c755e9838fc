/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

import org.stemma.core.lab.Holder;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.MalformedCanonicalException;

/**
 * The lock file of a lab's folder. The lock is on a byte far behind its content, so that the content can be read while
 * the file is locked, on every system.
 */
final class HolderFile {

	private static final String NAME = "holder.lock";
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private final Path file;

	HolderFile(Path folder) {
		this.file = folder.resolve(NAME);
	}

	/** Opens the file for locking; readable and writable by its owner only. */
	FileChannel open() throws IOException {
		Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		return FileChannel.open(file, options, ownerOnly());
	}

	private static FileAttribute<?>[] ownerOnly() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/** Locks an open file; null when another process has it locked. */
	static FileLock lock(FileChannel channel) throws IOException {
		return channel.tryLock(LOCKED_BYTE, 1, false);
	}

	/** Writes who holds the lab; an empty holder empties the file. */
	static void write(FileChannel channel, Optional<Holder> holder) throws IOException {
		byte[] content = holder.map(HolderFile::bytes).orElse(new byte[0]);
		channel.write(ByteBuffer.wrap(content), 0);
		channel.truncate(content.length);
		channel.force(true);
	}

	private static byte[] bytes(Holder holder) {
		return CanonicalForm.bytes(CanonicalObject.builder().number("pid", holder.pid()).number("port", holder.port())
				.text("process", holder.process()).text("token", holder.token()).build());
	}

	/**
	 * Who holds the lab, as another process tells it; must not be asked by the holding process itself, since closing any
	 * channel of a file gives up the locks that a process has on it.
	 */
	Optional<Holder> ask() throws IOException {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			FileLock free = channel.tryLock(LOCKED_BYTE, 1, true);
			return free == null ? Optional.of(read()) : Optional.empty();
		}
	}

	/** What stands in the file; a holder that just opened the lab may not have written its name yet. */
	Holder read() throws IOException {
		try {
			CanonicalObject content = CanonicalForm.parse(Files.readAllBytes(file));
			return new Holder(content.text("process").orElseThrow(), content.number("pid").orElseThrow(),
					Math.toIntExact(content.number("port").orElseThrow()), content.text("token").orElseThrow());
		} catch (MalformedCanonicalException notWrittenYet) {
			return new Holder("another process", 0, 0, "");
		}
	}
}
