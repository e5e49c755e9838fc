/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Holder;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Verification;
import org.stemma.store.StoreSettings;
import org.stemma.store.internal.backup.BackupFolder;
import org.stemma.store.internal.files.FolderFiles;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.row.ProgramModel;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.SqlFailure;

/** Labs in folders: {@code database} for the embedded engine, {@code files} for raw files, a lock file. */
public final class FolderLabs {

	/** Folder of a lab with its raw files. */
	static final String FILES = "files";

	private final StoreSettings settings;
	private final ProgramModel program;
	private final SchemaRows schema = new SchemaRows();
	private final EmptyLab template = new EmptyLab();

	/** Labs with these settings. */
	public FolderLabs(StoreSettings settings) {
		this.settings = settings;
		this.program = new ProgramModel(settings.packages());
	}

	/** Whether a folder holds a lab. */
	public boolean exists(Path folder) {
		return DerbyEngine.isIn(folder);
	}

	/** The live process that has a lab open. */
	public Optional<Holder> holder(Path folder) {
		return HolderLock.of(folder);
	}

	/** Opens a lab. */
	public Outcome<LabStore> open(Path folder, Clock clock) {
		if (!exists(folder)) {
			return Outcome.refused("lab.missing", "There is no laboratory in " + folder + ".");
		}
		return engine(folder).then(engine -> HolderLock.take(folder)
				.then(lock -> opened(folder, engine, lock, new UpgradeAfterBackup(folder), clock)));
	}

	/** The engine for a folder. */
	Outcome<DerbyEngine> engine(Path folder) {
		return new Durability().check(settings.unsafeAllowed()).then(safe -> factory())
				.map(factory -> new DerbyEngine(factory, folder));
	}

	private Outcome<DataSourceFactory> factory() {
		return settings.engines().apply(StoreSettings.DERBY).map(Outcome::of)
				.orElseGet(() -> Outcome.refused("store.engine",
						"The embedded database is not part of this installation: no service has the driver class "
								+ StoreSettings.DERBY + "."));
	}

	/** Opens the lab in a folder that this process holds, and lets go of it when it does not open. */
	Outcome<LabStore> opened(Path folder, DerbyEngine engine, HolderLock lock, Upgrade upgrade, Clock clock) {
		Database database = engine.open(settings.forbiddenThread());
		FolderPlace place = new FolderPlace(engine, lock);
		boolean opened = false;
		try {
			Ground ground = new Ground(database, new FolderFiles(folder.resolve(FILES)), engine.moment(database), place);
			Outcome<LabStore> lab = new Opening(settings, program, ground, upgrade, clock).open();
			opened = lab.succeeded();
			return lab;
		} catch (SqlFailure failure) {
			throw new BrokenStoreException("The laboratory in " + folder + " cannot be opened: " + failure.getMessage(),
					failure);
		} finally {
			if (!opened) {
				database.close();
				place.abandon();
			}
		}
	}

	/** Makes a lab and opens it. */
	public Outcome<LabStore> create(Path folder, LabIdentity identity, Clock clock) {
		if (exists(folder)) {
			return Outcome.refused("lab.exists", "There is a laboratory in " + folder + " already.");
		}
		directory(folder);
		return engine(folder).then(engine -> HolderLock.take(folder).then(lock -> {
			make(engine, lock, identity);
			return opened(folder, engine, lock, new UpgradeAfterBackup(folder), clock);
		}));
	}

	private void make(DerbyEngine engine, HolderLock lock, LabIdentity identity) {
		boolean made = false;
		try {
			LabModel model = program.in(identity.zone());
			template.make(engine, model.schema().tables());
			try (Database database = engine.open(settings.forbiddenThread())) {
				database.write(session -> {
					schema.rows(session, model, identity);
					return null;
				});
			}
			made = true;
		} catch (SqlFailure failure) {
			throw new BrokenStoreException("The laboratory could not be made: " + failure.getMessage(), failure);
		} finally {
			if (!made) {
				new FolderPlace(engine, lock).abandon();
				engine.remove();
			}
		}
	}

	/** Adds what a lab lacks for this program, as opening it does. */
	public Outcome<Boolean> migrate(Path folder, Clock clock) {
		return open(folder, clock).map(lab -> {
			lab.close();
			return true;
		});
	}

	/** Makes the tables of a lab whose rows somebody else fills in. */
	void makeTables(DerbyEngine engine, List<Table> tables) {
		template.make(engine, tables);
	}

	/** Makes a lab from a backup and verifies it. */
	public Outcome<Verification> restore(Path backup, Path folder, Clock clock) {
		return new FolderRestore(this, new BackupFolder(backup)).restore(folder, clock);
	}

	/** Only the owner of a lab's folder reads it. */
	static void directory(Path folder) {
		try {
			boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
			if (posix && !Files.exists(folder)) {
				Files.createDirectories(folder.toAbsolutePath().getParent());
				Files.createDirectory(folder,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
			} else {
				Files.createDirectories(folder);
			}
		} catch (IOException failure) {
			throw new BrokenStoreException("The folder " + folder + " cannot be made: " + failure.getMessage(), failure);
		}
	}
}
