/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.model;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.stemma.model.culture.CulturePackage;
import org.stemma.model.donation.DonationPackage;
import org.stemma.model.identity.IdentityPackage;
import org.stemma.model.instrument.InstrumentPackage;
import org.stemma.model.material.MaterialPackage;
import org.stemma.model.quality.QualityPackage;
import org.stemma.model.record.RecordPackage;
import org.stemma.model.release.ReleasePackage;

/**
 * The one registrar of Stemma's own packages: nothing else registers them, and touching each here makes it known to
 * EMF, whatever the framework.
 */
public final class ModelPackages {

	private final List<ModelPackage> packages = Stream.<EPackage>of(RecordPackage.eINSTANCE, DonationPackage.eINSTANCE,
			CulturePackage.eINSTANCE, MaterialPackage.eINSTANCE, QualityPackage.eINSTANCE, InstrumentPackage.eINSTANCE,
			ReleasePackage.eINSTANCE, IdentityPackage.eINSTANCE).map(ModelPackage::of).toList();

	/** The packages, {@code record} first, in an order that never changes. */
	public List<ModelPackage> all() {
		return packages;
	}
}
