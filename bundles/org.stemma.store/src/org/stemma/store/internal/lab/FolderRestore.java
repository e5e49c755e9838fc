/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Verification;
import org.stemma.store.internal.backup.BackupFolder;
import org.stemma.store.internal.backup.Loading;
import org.stemma.store.internal.backup.Manifest;
import org.stemma.store.internal.files.FolderFiles;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.SqlFailure;

/**
 * Makes a lab in a folder from a backup: beside its place under another name, which it leaves only when all is there and
 * was verified. However the restoring ends, the place holds a whole lab or none.
 */
final class FolderRestore {

	private final FolderLabs labs;
	private final Restored restored;

	FolderRestore(FolderLabs labs, BackupFolder backup) {
		this.labs = labs;
		this.restored = new Restored(backup);
	}

	Outcome<Verification> restore(Path folder, Clock clock) {
		return free(folder).then(free -> restored.read()).then(content -> {
			Path building = beside(folder);
			try {
				Outcome<Verification> verified = build(building, content, clock);
				if (verified.succeeded()) {
					Files.deleteIfExists(folder);
					Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
				}
				return verified;
			} catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeException | SqlFailure failure) {
				return restored.refused(failure);
			} finally {
				remove(building);
			}
		});
	}

	private static Outcome<Boolean> free(Path folder) {
		try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
			return inside.findAny().isEmpty() && !Files.isRegularFile(folder) ? Outcome.of(true)
					: Outcome.refused("lab.exists", folder + " is not empty. A backup is restored into a folder of its own.");
		} catch (IOException failure) {
			throw new BrokenStoreException("The folder " + folder + " cannot be read: " + failure.getMessage(), failure);
		}
	}

	private static Path beside(Path folder) {
		try {
			Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
			return Files.createTempDirectory(parent, folder.getFileName() + ".restoring-");
		} catch (IOException failure) {
			throw new BrokenStoreException("The folder " + folder + " cannot be made: " + failure.getMessage(), failure);
		}
	}

	private Outcome<Verification> build(Path building, Restored.Content content, Clock clock) {
		return labs.engine(building).then(engine -> {
			labs.makeTables(engine, content.tables());
			fill(engine, building, content);
			return HolderLock.take(building).then(lock -> labs.opened(building, engine, lock, new Migrating(), clock));
		}).then(lab -> verified(lab, content.manifest()));
	}

	private void fill(DerbyEngine engine, Path building, Restored.Content content) {
		try (Database database = engine.open(() -> false)) {
			new Loading(restored.backup()).into(database, content.tables(),
					new FolderFiles(building.resolve(FolderLabs.FILES)), content.manifest());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		} finally {
			engine.shutDown();
		}
	}

	private Outcome<Verification> verified(LabStore lab, Manifest manifest) {
		try (lab) {
			return restored.agreed(manifest, lab.verify());
		}
	}

	/** What could not become a lab; nothing is left of it. After the move there is nothing to remove. */
	private static void remove(Path building) {
		try (Stream<Path> all = Files.exists(building) ? Files.walk(building) : Stream.empty()) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		} catch (IOException failure) {
			throw new BrokenStoreException("What is left in " + building + " cannot be removed", failure);
		}
	}
}
