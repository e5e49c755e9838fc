/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.lab.Holder;
import org.stemma.core.store.BrokenStoreException;

/**
 * The hold of this process on a lab's folder: an operating system's lock, which ends with the process however it ends.
 * Within one process a mark among the system properties keeps a second opener away before it touches the file.
 */
final class HolderLock implements AutoCloseable {

	private static final String MARK = "org.stemma.store.held.";
	private static final int ATTEMPTS = 5;
	private static final long PAUSE_MILLIS = 40;
	private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	private final String mark;
	private final FileChannel channel;
	private Holder holder;

	private HolderLock(String mark, FileChannel channel, Holder holder) {
		this.mark = mark;
		this.channel = channel;
		this.holder = holder;
	}

	/** Takes hold of a lab's folder, or says who has it. */
	static Outcome<HolderLock> take(Path folder) {
		try {
			String mark = mark(folder);
			Holder self = self();
			String held = (String) System.getProperties().putIfAbsent(mark, self.process());
			return held == null ? lock(folder, mark, self) : refused(folder, "this program itself");
		} catch (IOException failure) {
			throw new BrokenStoreException("The lock file of " + folder + " cannot be used: " + failure.getMessage(), failure);
		}
	}

	private static Outcome<HolderLock> lock(Path folder, String mark, Holder self) throws IOException {
		HolderFile file = new HolderFile(folder);
		boolean taken = false;
		FileChannel channel = file.open();
		try {
			taken = patiently(channel);
			if (!taken) {
				return refused(folder, file.read().process());
			}
			HolderFile.write(channel, Optional.of(self));
			return Outcome.of(new HolderLock(mark, channel, self));
		} finally {
			if (!taken) {
				channel.close();
				System.getProperties().remove(mark);
			}
		}
	}

	/** Somebody who only asks who holds the lab has it locked for a moment. */
	private static boolean patiently(FileChannel channel) throws IOException {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			FileLock lock = HolderFile.lock(channel);
			if (lock != null) {
				return true;
			}
			java.util.concurrent.locks.LockSupport.parkNanos(PAUSE_MILLIS * 1_000_000);
		}
		return false;
	}

	private static Outcome<HolderLock> refused(Path folder, String who) {
		return Outcome.refused("lab.held", "The laboratory in " + folder + " is open in " + who
				+ ". Close it there first, or work there.");
	}

	/** The live process that holds a lab's folder. */
	static Optional<Holder> of(Path folder) {
		try {
			String own = Files.isDirectory(folder) ? System.getProperty(mark(folder)) : null;
			return own == null ? new HolderFile(folder).ask() : Optional.of(announced(own));
		} catch (IOException failure) {
			throw new BrokenStoreException("The lock file of " + folder + " cannot be read: " + failure.getMessage(), failure);
		}
	}

	/** Tells other processes where this one takes commands. */
	synchronized void announce(int port, String token) {
		holder = new Holder(holder.process(), holder.pid(), port, token);
		try {
			HolderFile.write(channel, Optional.of(holder));
			System.setProperty(mark, holder.process() + "\n" + port + "\n" + token);
		} catch (IOException failure) {
			throw new BrokenStoreException("The lock file cannot be written: " + failure.getMessage(), failure);
		}
	}

	private static Holder announced(String mark) {
		String[] parts = mark.split("\n");
		long pid = ProcessHandle.current().pid();
		return parts.length < 3 ? new Holder(parts[0], pid, 0, "")
				: new Holder(parts[0], pid, Integer.parseInt(parts[1]), parts[2]);
	}

	private static String mark(Path folder) throws IOException {
		return MARK + folder.toRealPath();
	}

	private static Holder self() {
		ProcessHandle process = ProcessHandle.current();
		ZonedDateTime since = process.info().startInstant().orElseGet(java.time.Instant::now).atZone(ZoneId.of("UTC"));
		String program = System.getProperty("stemma.program", "Stemma");
		return new Holder(program + ", process " + process.pid() + " since " + SINCE.format(since) + " UTC", process.pid(), 0,
				"");
	}

	@Override
	public synchronized void close() {
		try {
			HolderFile.write(channel, Optional.empty());
			channel.close();
		} catch (IOException failure) {
			throw new BrokenStoreException("The lock file cannot be released: " + failure.getMessage(), failure);
		} finally {
			System.getProperties().remove(mark);
		}
	}
}
