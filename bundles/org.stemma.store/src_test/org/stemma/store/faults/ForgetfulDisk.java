/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.apache.derby.impl.io.DirStorageFactory;
import org.apache.derby.io.StorageFile;
import org.apache.derby.io.WritableStorageFactory;

/**
 * Storage for the embedded engine that keeps, beside each database, what a disk would have of it if the power failed now:
 * only what the engine had asked to be synced. Making, renaming, removing and cutting off files counts as done at once,
 * and so do files that are written as streams.
 */
public final class ForgetfulDisk implements WritableStorageFactory {

	/** Stands before the name of a database that is on such a disk. */
	static final String PREFIX = "forgetful:";
	/** Tells the engine what the prefix means. */
	static final String OPTION = "-Dderby.subSubProtocol.forgetful=" + ForgetfulDisk.class.getName();

	private final DirStorageFactory real = new DirStorageFactory();
	private DurableCopy durable;

	@Override
	public void init(String home, String database, String temporary, String unique) throws IOException {
		real.init(home, database, temporary, unique);
		if (database != null) {
			durable = DurableCopy.of(Path.of(real.getCanonicalName()));
		}
	}

	@Override
	public StorageFile newStorageFile(String path) {
		return FileOnDisk.wrapped(real.newStorageFile(path), durable);
	}

	@Override
	public StorageFile newStorageFile(String folder, String name) {
		return FileOnDisk.wrapped(real.newStorageFile(folder, name), durable);
	}

	@Override
	public StorageFile newStorageFile(StorageFile folder, String name) {
		return FileOnDisk.wrapped(real.newStorageFile(FileOnDisk.unwrapped(folder), name), durable);
	}

	@Override
	public StorageFile getTempDir() {
		return FileOnDisk.wrapped(real.getTempDir(), durable);
	}

	@Override
	public StorageFile createTemporaryFile(String prefix, String suffix) throws IOException {
		return FileOnDisk.wrapped(real.createTemporaryFile(prefix, suffix), durable);
	}

	@Override
	public void sync(OutputStream stream, boolean withLength) throws IOException {
		stream.flush();
	}

	@Override
	public boolean supportsWriteSync() {
		return real.supportsWriteSync();
	}

	@Override
	public void shutdown() {
		real.shutdown();
	}

	@Override
	public String getCanonicalName() throws IOException {
		return real.getCanonicalName();
	}

	@Override
	public void setCanonicalName(String name) {
		real.setCanonicalName(name);
	}

	@Override
	public char getSeparator() {
		return real.getSeparator();
	}

	@Override
	public boolean isFast() {
		return real.isFast();
	}

	@Override
	public boolean isReadOnlyDatabase() {
		return real.isReadOnlyDatabase();
	}

	@Override
	public boolean supportsRandomAccess() {
		return real.supportsRandomAccess();
	}

	@Override
	public int getStorageFactoryVersion() {
		return real.getStorageFactoryVersion();
	}
}
