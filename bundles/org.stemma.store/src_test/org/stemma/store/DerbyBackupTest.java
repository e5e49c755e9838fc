/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.stemma.core.lab.LabAddress;
import org.stemma.testkit.store.BackupContract;
import org.stemma.testkit.store.LabRig;

class DerbyBackupTest extends BackupContract {

	@RegisterExtension
	static final DerbyRig RIG = new DerbyRig();

	@Override
	protected LabRig rig() {
		return RIG;
	}

	@Override
	protected void assertNothingLeft(LabAddress address) throws IOException {
		Path place = ((LabAddress.Folder) address).path();
		try (Stream<Path> beside = Files.list(place.getParent())) {
			assertEquals(List.of(), beside.map(each -> each.getFileName().toString())
					.filter(name -> name.startsWith(place.getFileName() + ".") || name.equals(place.getFileName().toString())).toList());
		}
	}
}
