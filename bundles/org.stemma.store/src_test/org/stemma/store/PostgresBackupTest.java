/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.stemma.core.lab.LabAddress;
import org.stemma.testkit.store.BackupContract;
import org.stemma.testkit.store.LabRig;

class PostgresBackupTest extends BackupContract {

	@RegisterExtension
	static final PostgresRig RIG = new PostgresRig();

	@Override
	protected LabRig rig() {
		return RIG;
	}

	@Override
	protected void assertNothingLeft(LabAddress address) {
		try (Connection connection = RIG.connect(address); Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'stemma%'")) {
			assertFalse(rows.next());
		} catch (SQLException failure) {
			throw new AssertionError(failure);
		}
	}
}
