/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

/** A small made-up workspace. */
final class WorkspaceFixture {

	static final String TEXT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<Workspace version="20.0" modDate="Mon Mar 03 10:00:00 CET 2025" flowJoVersion="10.8.1"
			  xmlns:gating="http://www.isac-net.org/std/Gating-ML/v2.0/gating"
			  xmlns:transforms="http://www.isac-net.org/std/Gating-ML/v2.0/transformations"
			  xmlns:data-type="http://www.isac-net.org/std/Gating-ML/v2.0/datatypes">
			  <Cytometers><Cytometer name="GENERIC" cyt="Aria" linMax="10000"/></Cytometers>
			  <SampleList><Sample>
			    <Transformations>
			      <transforms:linear transforms:minRange="0" transforms:maxRange="256"><data-type:parameter data-type:name="A"/></transforms:linear>
			      <transforms:biex transforms:maxRange="262144" transforms:neg="0" transforms:width="-100" transforms:pos="4.5"><data-type:parameter data-type:name="B"/></transforms:biex>
			    </Transformations>
			    <Keywords>
			      <Keyword name="$DATE" value="03-MAR-2025"/><Keyword name="$ETIM" value="09:30:15"/>
			      <Keyword name="$OP" value="Ada"/><Keyword name="$SRC" value="Flask 7"/><Keyword name="WELL ID" value="B03"/>
			    </Keywords>
			    <SampleNode name="a.fcs" count="1000" sampleID="7"><Subpopulations>
			      <Population name="Cells" owningGroup="All" count="900">
			        <Gate gating:id="G1"><gating:PolygonGate eventsInside="1">
			          <gating:dimension><data-type:fcs-dimension data-type:name="A"/></gating:dimension>
			          <gating:dimension><data-type:fcs-dimension data-type:name="B"/></gating:dimension>
			          <gating:vertex><gating:coordinate data-type:value="1"/><gating:coordinate data-type:value="2.5"/></gating:vertex>
			          <gating:vertex><gating:coordinate data-type:value="9"/><gating:coordinate data-type:value="2"/></gating:vertex>
			          <gating:vertex><gating:coordinate data-type:value="9"/><gating:coordinate data-type:value="900"/></gating:vertex>
			        </gating:PolygonGate></Gate>
			        <Subpopulations>
			          <Statistic name="Median" id="B" value="12.5"/><Statistic name="fj.stat.freqofparent" value="0.9"/>
			          <Population name="Bright" owningGroup="All" count="-1">
			            <Gate gating:id="G2" gating:parent_id="G1"><gating:RectangleGate eventsInside="0">
			              <gating:dimension gating:min="5"><data-type:fcs-dimension data-type:name="A"/></gating:dimension>
			            </gating:RectangleGate></Gate>
			          </Population>
			        </Subpopulations>
			      </Population>
			      <NotNode name="Rest" count="100"><Dependents><Dependent name="Cells"/></Dependents></NotNode>
			    </Subpopulations></SampleNode>
			  </Sample></SampleList>
			</Workspace>
			""";

	private WorkspaceFixture() {
	}
}
