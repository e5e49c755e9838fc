/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The power fails: the database is then what the disk has for sure, and of what was written and not synced each block of
 * the disk by chance. Raw files are not part of it: they are on the ordinary disk.
 */
record PowerCut() implements FaultRig.Fault {

	/** Disks and file systems write blocks of this size whole or not at all. */
	private static final int BLOCK = 4096;

	@Override
	public void prepare(Path lab) throws IOException {
		Path database = lab.resolve("database");
		Path disk = DurableCopy.place(database);
		if (Files.exists(disk)) {
			delete(disk);
		}
		try (Stream<Path> all = Files.walk(database)) {
			for (Path each : all.toList()) {
				Files.copy(each, disk.resolve(database.relativize(each)));
			}
		}
	}

	@Override
	public void strike(Path lab, Random random) throws IOException {
		Path database = lab.resolve("database");
		Path disk = DurableCopy.place(database);
		try (Stream<Path> files = Files.walk(disk).filter(Files::isRegularFile)) {
			for (Path file : files.toList()) {
				Path written = database.resolve(disk.relativize(file));
				if (Files.exists(written)) {
					mix(file, Files.readAllBytes(written), random);
				}
			}
		}
		delete(database);
		Files.move(disk, database);
	}

	/** Blocks that differ are on the disk or not. */
	private static void mix(Path durable, byte[] written, Random random) throws IOException {
		byte[] kept = Files.readAllBytes(durable);
		byte[] mixed = java.util.Arrays.copyOf(kept, Math.max(kept.length, written.length));
		for (int at = 0; at < written.length; at += BLOCK) {
			if (random.nextBoolean()) {
				System.arraycopy(written, at, mixed, at, Math.min(BLOCK, written.length - at));
			}
		}
		Files.write(durable, mixed);
	}

	@Override
	public boolean disk() {
		return true;
	}

	/** Removes a file or folder with all that is in it. */
	static void delete(Path path) throws IOException {
		List<Path> all;
		try (Stream<Path> walked = Files.walk(path)) {
			all = walked.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : all) {
			Files.delete(each);
		}
	}
}
