/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;

class ModelPackagesTest {

	private final List<ModelPackage> packages = new ModelPackages().all();

	@Test
	void areInAnOrderThatNeverChanges() {
		assertEquals(List.of("record", "donation", "culture", "material", "quality", "instrument", "release", "identity"),
				packages.stream().map(each -> each.ePackage().getName()).toList());
	}

	@Test
	void areKnownByTheirAddresses() {
		packages.forEach(each -> assertSame(each.ePackage(),
				EPackage.Registry.INSTANCE.getEPackage(each.ePackage().getNsURI())));
	}

	@Test
	void sayTheirVersionInTheirAddress() {
		packages.forEach(each -> assertTrue(each.ePackage().getNsURI().endsWith(each.ePackage().getName() + "/" + each.version()),
				each.ePackage()::getNsURI));
	}

	@Test
	void makeEveryKindOfRecord() {
		new Model().kinds().forEach(kind -> assertSame(kind, kind.getEPackage().getEFactoryInstance().create(kind).eClass()));
	}
}
