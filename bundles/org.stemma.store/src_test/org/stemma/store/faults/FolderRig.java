/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;

import org.stemma.api.ContentHash;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.store.LabStores;
import org.stemma.testkit.store.LabRig;

/** One lab in a folder, to be made by the test kit. */
record FolderRig(LabStores stores, Path lab) implements LabRig {

	@Override
	public LabAddress fresh() {
		return new LabAddress.Folder(lab);
	}

	@Override
	public Connection connect(LabAddress address) {
		throw new UnsupportedOperationException("Nobody goes past the store here");
	}

	@Override
	public void replaceFile(LabAddress address, ContentHash file, Optional<byte[]> bytes) {
		throw new UnsupportedOperationException("Nobody goes past the store here");
	}

	@Override
	public boolean shared() {
		return false;
	}
}
