/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A contract that tests share one lab for, each with records of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StoreContract {

	private FilledLab lab;

	/** The store under test. */
	protected abstract LabRig rig();

	/** The lab that the tests share. */
	protected final FilledLab lab() {
		return lab;
	}

	@BeforeAll
	final void makeTheLab() {
		lab = new FilledLab(rig());
	}

	@AfterAll
	final void closeTheLab() {
		if (lab != null) {
			lab.close();
		}
	}
}
