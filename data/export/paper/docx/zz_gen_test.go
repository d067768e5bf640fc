package docx
import ("testing";"os";"roundtable/data/export/paper/papertest";"roundtable/data/export/paper")
func TestGen(t *testing.T){
 for n,p:=range map[string]paper.Paper{"big":papertest.Report(60),"small":papertest.Report(9),"brief":papertest.Brief(),"hostile":papertest.Hostile()}{
  f,_:=os.Create("/tmp/paper-out/"+n+".docx"); if err:=Write(f,p);err!=nil{t.Error(n,err)}; f.Close()
 }}
