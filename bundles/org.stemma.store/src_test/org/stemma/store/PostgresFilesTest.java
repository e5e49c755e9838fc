/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.stemma.testkit.store.FilesContract;
import org.stemma.testkit.store.LabRig;

class PostgresFilesTest extends FilesContract {

	@RegisterExtension
	static final PostgresRig RIG = new PostgresRig();

	@Override
	protected LabRig rig() {
		return RIG;
	}
}
